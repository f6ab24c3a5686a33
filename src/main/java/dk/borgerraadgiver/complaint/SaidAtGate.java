package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.guidance.GateAnswer;
import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateQuestions;
import dk.borgerraadgiver.guidance.GateVisit;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was said at the gate before the draft began: kept as it was said, whatever is written later.
 *
 * @param answers without those that another answer made irrelevant
 * @param on the day of the last answer, by which every finding counts
 */
public record SaidAtGate(GateAnswers answers, LocalDate on) {
    public SaidAtGate {
        answers = GateQuestions.relevant(answers);
    }

    /** Nothing, when no question was answered. */
    public static Optional<SaidAtGate> in(GateVisit visit) {
        return Optional.of(new SaidAtGate(visit.answers(), LocalDate.ofInstant(visit.changedAt(), Time.DENMARK)))
                .filter(said -> !said.answers().equals(GateAnswers.none()));
    }

    /** The last day to appeal the decision, as the person read it in their letter (R6). */
    public Optional<LocalDate> appealDeadline() {
        return answers.appealDates().flatMap(GateAnswer.AppealDates::deadline);
    }

    /** Whether every question was answered; only then did the person read what came of it. */
    boolean isWhole() {
        return GateQuestions.next(answers).isEmpty();
    }
}
