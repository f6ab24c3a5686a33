package dk.borgerraadgiver.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * R17: a day that the office once promised. All of them stay to be seen, with what became of each.
 *
 * @param at when it was promised
 * @param instead the day that it moved, and why; nothing, where it is a new promise
 */
public record DatePromise(Instant at, LocalDate by, Optional<Moved> instead, Fate became) {
    public record Moved(LocalDate from, String reason) {}

    public enum Fate {
        STANDING,
        /** With a reason. */
        MOVED,
        /** The next was for the same day or an earlier one. */
        RENEWED,
        KEPT,
        BROKEN,
        /** The case ended before that day. */
        OVER
    }
}
