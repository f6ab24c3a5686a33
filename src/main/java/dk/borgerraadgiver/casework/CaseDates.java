package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.SaidAtGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The dates of a case, of three kinds that are never mixed: what the law says, what the office promised, and what other
 * cases make likely (R16, R17).
 *
 * @param appeal the citizen's deadline for appeal, as an officer read it in the decision
 * @param promises all that were ever made, the oldest first; a date that moved stays to be seen
 * @param estimate from cases really closed; nothing when they are too few, or the case is over
 */
public record CaseDates(
        Optional<AppealDeadlineNoted> appeal, List<DatePromise> promises, Optional<HandlingTimes> estimate) {
    public CaseDates {
        promises = List.copyOf(promises);
    }

    /** The citizen's deadline for appeal, as last noted. */
    public static Optional<LocalDate> appealIn(CaseFile file) {
        return appeal(file).map(AppealDeadlineNoted::day);
    }

    /** R6: the deadline as it was told at the gate. It counts until somebody at the office has read the decision. */
    public static Optional<LocalDate> toldAppeal(CaseFile file, Complaint.Submitted complaint) {
        return appeal(file).isPresent()
                ? Optional.empty()
                : complaint.saidAtGate().flatMap(SaidAtGate::appealDeadline);
    }

    static CaseDates of(CaseFile file, Optional<HandlingTimes> times, LocalDate today) {
        return new CaseDates(
                appeal(file),
                file.promises().all(today),
                times.filter(known -> file.stage().open()));
    }

    static Optional<AppealDeadlineNoted> appeal(CaseFile file) {
        return file.latest(AppealDeadlineNoted.class).map(entry -> (AppealDeadlineNoted) entry.event());
    }
}
