package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.documents.Content;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.DocumentSettings;
import dk.borgerraadgiver.documents.FileKind;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.HiddenData;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.documents.Safety;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Papers as long as a test lasts, each in its folder. */
final class KeptPapers implements DocumentDesk {
    private final Map<FolderId, List<Document>> folders = new HashMap<>();

    @Override
    public Received receive(FolderId folder, String fileName, InputStream bytes) {
        Document paper = new Document(
                new DocumentId(UUID.randomUUID()),
                fileName,
                FileKind.PDF,
                1,
                Instant.EPOCH,
                Safety.values()[0],
                HiddenData.values()[0]);
        folders.computeIfAbsent(folder, any -> new ArrayList<>()).add(paper);
        return new Received.Accepted(paper);
    }

    @Override
    public List<Document> in(FolderId folder) {
        return folders.getOrDefault(folder, List.of());
    }

    @Override
    public Optional<Content> open(FolderId folder, DocumentId document) {
        return in(folder).stream()
                .filter(paper -> paper.id().equals(document))
                .findFirst()
                .map(paper -> new Content(paper, InputStream::nullInputStream));
    }

    @Override
    public void remove(FolderId folder, DocumentId document) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void discard(FolderId folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public DocumentSettings limits() {
        throw new UnsupportedOperationException();
    }
}
