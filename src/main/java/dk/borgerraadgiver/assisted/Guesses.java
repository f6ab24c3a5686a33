package dk.borgerraadgiver.assisted;

import java.time.Instant;

/** How often something wrong was typed for one case, or from one address, and when it was last. */
public record Guesses(int wrong, Instant last) {
    public static final Guesses NONE = new Guesses(0, Instant.EPOCH);
}
