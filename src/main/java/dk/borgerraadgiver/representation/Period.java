package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From the first day to the last, both counted.
 *
 * @param until empty: until somebody ends it
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
    public Period {
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            throw new Rejected("representation.refused.until-before-from");
        }
    }

    boolean isOver(LocalDate today) {
        return until.filter(today::isAfter).isPresent();
    }

    boolean isToCome(LocalDate today) {
        return today.isBefore(from);
    }

    /** Not later than this day, whatever was said. */
    Period atMostUntil(LocalDate last) {
        return until.filter(said -> !said.isAfter(last)).isPresent() ? this : new Period(from, Optional.of(last));
    }
}
