package dk.borgerraadgiver.documents;

import java.time.Instant;
import java.util.Locale;

/**
 * A paper that was taken in.
 *
 * @param name as the person sees it: no folders, no control characters
 * @param size in bytes, as kept
 * @param hidden what became of the data hidden in a picture
 */
public record Document(
        DocumentId id, String name, FileKind kind, long size, Instant receivedAt, Safety safety, HiddenData hidden) {
    /** {@code 1,4 MB}, {@code 23 kB}. */
    public String readableSize(Locale locale) {
        return FileSize.of(size).in(locale);
    }
}
