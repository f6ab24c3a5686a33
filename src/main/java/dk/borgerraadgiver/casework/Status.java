package dk.borgerraadgiver.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a case says about itself: all of it read off the history (R15).
 *
 * @param toAnswer the question that the citizen must answer, where there is one
 * @param contestUntil while points can be said not to be answered: the last day (R18)
 */
public record Status(
        Stage stage,
        Whereabouts where,
        Expected expected,
        Optional<Entry> toAnswer,
        CaseDates dates,
        Optional<LocalDate> contestUntil) {
    static Status of(CaseFile file, Optional<HandlingTimes> times, LocalDate today) {
        return new Status(
                file.stage(),
                file.whereabouts(),
                Expected.in(file, times, today),
                file.openQuestion(),
                CaseDates.of(file, times, today),
                file.contests().until().filter(last -> !today.isAfter(last)));
    }
}
