package dk.borgerraadgiver.handover;

import java.util.UUID;

/** One case on its way: the same parcel twice carries the same id, so that it counts once. */
public record HandoverId(UUID value) {
    public static HandoverId fresh() {
        return new HandoverId(UUID.randomUUID());
    }
}
