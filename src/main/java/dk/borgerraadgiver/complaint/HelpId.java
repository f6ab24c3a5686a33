package dk.borgerraadgiver.complaint;

import java.util.UUID;

/** One helper at the side of one citizen, once. */
public record HelpId(UUID value) {
    public static HelpId fresh() {
        return new HelpId(UUID.randomUUID());
    }
}
