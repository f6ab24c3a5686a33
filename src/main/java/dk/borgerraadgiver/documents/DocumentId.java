package dk.borgerraadgiver.documents;

import java.util.UUID;

public record DocumentId(UUID value) {
    public static DocumentId fresh() {
        return new DocumentId(UUID.randomUUID());
    }
}
