package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What the office answered when it closed a case, as the case stood then: a letter does not change after it was sent.
 *
 * @param answers by complaint point
 * @param contestUntil the last day on which the citizen can say that a point was not answered (R18)
 */
public record FinalAnswer(
        CaseNumber number,
        Instant at,
        By by,
        Closed closed,
        Map<Integer, PointAnswered> answers,
        Optional<LocalDate> contestUntil,
        Optional<AppealDeadlineNoted> appeal) {

    /** The last one: what was answered never goes away, also when the case is opened again. */
    public static Optional<FinalAnswer> of(CaseFile file) {
        return file.latest(Closed.class).flatMap(entry -> with(file, entry));
    }

    /** The one that this entry of the case gave; nothing, where it closed nothing. */
    public static Optional<FinalAnswer> with(CaseFile file, Entry entry) {
        return entry.event() instanceof Closed closed
                ? Optional.of(given(asOf(file, entry), entry, closed))
                : Optional.empty();
    }

    private static FinalAnswer given(CaseFile then, Entry entry, Closed closed) {
        return new FinalAnswer(
                then.number(),
                entry.at(),
                entry.by(),
                closed,
                then.answers(),
                then.contests().until(),
                CaseDates.appeal(then));
    }

    private static CaseFile asOf(CaseFile file, Entry entry) {
        return new CaseFile(
                file.number(),
                file.party(),
                file.papers(),
                file.points(),
                file.history().subList(0, file.history().indexOf(entry) + 1),
                file.version());
    }
}
