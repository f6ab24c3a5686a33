package dk.borgerraadgiver.representation;

import java.io.Serializable;
import java.util.UUID;

/** One mandate. */
public record MandateId(UUID value) implements Serializable {
    public static MandateId fresh() {
        return new MandateId(UUID.randomUUID());
    }
}
