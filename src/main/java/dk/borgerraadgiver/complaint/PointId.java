package dk.borgerraadgiver.complaint;

import java.util.UUID;

/** A complaint point, the same in the wizard and when it is answered at the close (R8, R18). */
public record PointId(UUID value) {
    public static PointId random() {
        return new PointId(UUID.randomUUID());
    }
}
