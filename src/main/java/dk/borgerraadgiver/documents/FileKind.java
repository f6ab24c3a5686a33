package dk.borgerraadgiver.documents;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are taken in, told by content and never by name. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    WORD("application/msword", "doc"),
    WORD_OPEN("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    HEIC("image/heic", "heic"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tiff"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of such a file ends with, without the dot. */
    public String extension() {
        return extension;
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
