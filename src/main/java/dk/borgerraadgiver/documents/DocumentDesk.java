package dk.borgerraadgiver.documents;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Takes papers in, keeps them, and hands them out again. The room that owns the folder has authorised before. */
public interface DocumentDesk {
    /**
     * Reads the whole stream, checks what it is, and keeps it whole or not at all. The same file twice is kept once.
     *
     * @param fileName as the browser said; only for show
     */
    Received receive(FolderId folder, String fileName, InputStream bytes);

    /** In the order they came. */
    List<Document> in(FolderId folder);

    /** Empty when it is not there, not in this folder, or not yet known to be free of viruses. */
    Optional<Content> open(FolderId folder, DocumentId document);

    /** Nothing happens when it is not there. */
    void remove(FolderId folder, DocumentId document);

    /** Throws the whole folder away. */
    void discard(FolderId folder);

    /** What fits in, for the text beside the upload field. */
    DocumentSettings limits();
}
