package dk.borgerraadgiver.correspondence;

import java.util.UUID;

/** One notice to one person: the same message twice carries the same id, so that it counts once. */
public record DispatchId(UUID value) {
    public static DispatchId fresh() {
        return new DispatchId(UUID.randomUUID());
    }
}
