package dk.borgerraadgiver.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The drawers. */
public interface Documents {
    /** Does the work while nobody else can change the folder, all of it or nothing. */
    <T> T holding(FolderId folder, Function<List<Document>, T> work);

    void add(FolderId folder, Document document, Fingerprint fingerprint, Path bytes);

    List<Document> in(FolderId folder);

    Optional<Document> same(FolderId folder, Fingerprint fingerprint);

    Optional<Content> content(FolderId folder, DocumentId document);

    void remove(FolderId folder, DocumentId document);

    void discard(FolderId folder);

    /** Papers that no virus check has seen, the oldest first. */
    List<Content> unscanned(int most);

    /** What is infected loses its bytes at once. */
    void mark(DocumentId document, Safety safety);
}
