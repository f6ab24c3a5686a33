package dk.borgerraadgiver.complaint.postgres;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.unit.DataSize;

/** Papers kept in memory. */
final class RememberedPapers implements DocumentDesk {
    private final Map<FolderId, List<Document>> folders = new ConcurrentHashMap<>();

    void put(FolderId folder, String name) {
        of(folder)
                .add(new Document(
                        DocumentId.fresh(),
                        name,
                        FileKind.values()[0],
                        1,
                        Instant.EPOCH,
                        Safety.values()[0],
                        HiddenData.values()[0]));
    }

    List<String> namesIn(FolderId folder) {
        return of(folder).stream().map(Document::name).toList();
    }

    @Override
    public Received receive(FolderId folder, String fileName, InputStream bytes) {
        put(folder, fileName);
        return new Received.Accepted(of(folder).getLast());
    }

    @Override
    public List<Document> in(FolderId folder) {
        return List.copyOf(of(folder));
    }

    @Override
    public Optional<Content> open(FolderId folder, DocumentId document) {
        return Optional.empty();
    }

    @Override
    public void remove(FolderId folder, DocumentId document) {
        of(folder).removeIf(paper -> paper.id().equals(document));
    }

    @Override
    public void discard(FolderId folder) {
        folders.remove(folder);
    }

    @Override
    public DocumentSettings limits() {
        return new DocumentSettings(DataSize.ofMegabytes(25), DataSize.ofMegabytes(100), 20);
    }

    private List<Document> of(FolderId folder) {
        return folders.computeIfAbsent(folder, nothingYet -> new CopyOnWriteArrayList<>());
    }
}
