package dk.borgerraadgiver.casework;

import java.time.LocalDate;
import java.util.Optional;

/** When the citizen can expect news: a promise, an experience and not knowing are never mixed (R16, R17). */
public sealed interface Expected {
    record Promised(LocalDate by) implements Expected {}

    /** The promised day has gone by, and the site says so. */
    record Overdue(LocalDate by) implements Expected {}

    record Usually(HandlingTimes times) implements Expected {}

    record NotKnown() implements Expected {}

    /** Nothing more is to come. */
    record Over() implements Expected {}

    static Expected in(CaseFile file, Optional<HandlingTimes> times, LocalDate today) {
        if (!file.stage().open()) {
            return new Over();
        }
        return file.promise()
                .<Expected>map(by -> today.isAfter(by) ? new Overdue(by) : new Promised(by))
                .or(() -> times.map(Usually::new))
                .orElseGet(NotKnown::new);
    }
}
