package dk.borgerraadgiver.documents.check;

import java.util.Locale;

/** What a refused file may look like, in words that people use. */
enum ForeignKind {
    ARCHIVE,
    EMAIL,
    MACROS,
    OTHER_PICTURE,
    PROGRAM,
    RICH_TEXT,
    SLIDES,
    SOUND,
    SPREADSHEET,
    UNKNOWN,
    VIDEO,
    WEB_PAGE;

    String textKey() {
        return "documents.looks-like." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ForeignKind of(String mediaType) {
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "video" -> VIDEO;
            case "audio" -> SOUND;
            case "image" -> mediaType.contains("svg") ? WEB_PAGE : OTHER_PICTURE;
            case "message" -> EMAIL;
            default -> ofDocument(mediaType);
        };
    }

    private static ForeignKind ofDocument(String mediaType) {
        if (mediaType.contains("html")) {
            return WEB_PAGE;
        }
        if (mediaType.contains("rtf")) {
            return RICH_TEXT;
        }
        if (mediaType.matches(".*(executable|msdownload|dosexec|elf|mach-o|java|script|-sh$|python).*")) {
            return PROGRAM;
        }
        return mediaType.matches(".*(rar|7z|gzip|tar|bzip|-xz|compress).*") ? ARCHIVE : UNKNOWN;
    }
}
