package dk.borgerraadgiver.documents.check;

import dk.borgerraadgiver.documents.FileKind;

/** What a file turns out to be. */
public sealed interface Look {
    /** One of the kinds that are taken in, and whole. */
    record Known(FileKind kind) implements Look {}

    /** @param textKey what it looks like, such as "a video" */
    record Foreign(String textKey) implements Look {}

    /** Needs a password to be read. */
    record Locked() implements Look {}

    record Broken() implements Look {}
}
