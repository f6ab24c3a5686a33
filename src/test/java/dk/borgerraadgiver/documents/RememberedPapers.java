package dk.borgerraadgiver.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.util.unit.DataSize;

/** Papers as long as a test lasts, each in its folder. */
public final class RememberedPapers implements DocumentDesk {
    private final Map<FolderId, List<Content>> folders = new ConcurrentHashMap<>();

    public void put(FolderId folder, String name) {
        put(
                folder,
                new Document(
                        DocumentId.fresh(),
                        name,
                        FileKind.PDF,
                        1,
                        Instant.EPOCH,
                        Safety.CLEAN,
                        HiddenData.values()[0]));
    }

    public void put(FolderId folder, Document paper, byte... bytes) {
        of(folder).add(new Content(paper, () -> new ByteArrayInputStream(bytes)));
    }

    public List<String> namesIn(FolderId folder) {
        return in(folder).stream().map(Document::name).toList();
    }

    @Override
    public Received receive(FolderId folder, String fileName, InputStream bytes) {
        put(folder, fileName);
        return new Received.Accepted(of(folder).getLast().document());
    }

    @Override
    public List<Document> in(FolderId folder) {
        return of(folder).stream().map(Content::document).toList();
    }

    @Override
    public Optional<Content> open(FolderId folder, DocumentId document) {
        return of(folder).stream()
                .filter(paper -> paper.document().id().equals(document))
                .filter(paper -> paper.document().safety().mayBeOpened())
                .findFirst();
    }

    @Override
    public void remove(FolderId folder, DocumentId document) {
        of(folder).removeIf(paper -> paper.document().id().equals(document));
    }

    @Override
    public void discard(FolderId folder) {
        folders.remove(folder);
    }

    @Override
    public DocumentSettings limits() {
        return new DocumentSettings(DataSize.ofMegabytes(25), DataSize.ofMegabytes(100), 20);
    }

    private List<Content> of(FolderId folder) {
        return folders.computeIfAbsent(folder, nothingYet -> new CopyOnWriteArrayList<>());
    }
}
