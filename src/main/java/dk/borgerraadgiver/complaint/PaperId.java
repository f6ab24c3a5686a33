package dk.borgerraadgiver.complaint;

import java.util.UUID;

/** One form that somebody filled in by hand (R31). */
public record PaperId(UUID value) {
    public static PaperId fresh() {
        return new PaperId(UUID.randomUUID());
    }
}
