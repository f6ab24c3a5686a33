package dk.borgerraadgiver.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken in, told by content and never by name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    WORD("application/msword", "doc"),
    WORD_OPEN("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic", "heif"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tiff", "tif"),
    TEXT("text/plain", "txt", "text", "csv", "md", "log");

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends with, without the dot. */
    public String extension() {
        return extensions.getFirst();
    }

    boolean mayEndAs(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    public static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }
}
