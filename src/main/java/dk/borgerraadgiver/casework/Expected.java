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

    /** The promised day has gone by, there was news in time, and no new day is promised. */
    record Kept(LocalDate by) implements Expected {}

    static Expected in(CaseFile file, Optional<HandlingTimes> times, LocalDate today) {
        if (!file.stage().open()) {
            return new Over();
        }
        return file.promise()
                .map(by -> promised(file, by, today))
                .or(() -> times.map(Usually::new))
                .orElseGet(NotKnown::new);
    }

    private static Expected promised(CaseFile file, LocalDate by, LocalDate today) {
        if (!today.isAfter(by)) {
            return new Promised(by);
        }
        return file.promises().kept(today) ? new Kept(by) : new Overdue(by);
    }
}
