package dk.borgerraadgiver.documents;

import java.util.UUID;

/** A folder of papers. Whoever holds the id may use the folder: the room that owns the case authorises first. */
public record FolderId(UUID value) {
    public static FolderId fresh() {
        return new FolderId(UUID.randomUUID());
    }
}
