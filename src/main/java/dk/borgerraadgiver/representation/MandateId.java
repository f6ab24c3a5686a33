package dk.borgerraadgiver.representation;

import java.util.UUID;

/** One mandate. */
public record MandateId(UUID value) {
    public static MandateId fresh() {
        return new MandateId(UUID.randomUUID());
    }
}
