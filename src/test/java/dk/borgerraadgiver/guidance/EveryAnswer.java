package dk.borgerraadgiver.guidance;

import dk.borgerraadgiver.guidance.GateAnswer.About;
import dk.borgerraadgiver.guidance.GateAnswer.Alone;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Elsewhere;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.Waiting;
import dk.borgerraadgiver.guidance.GateAnswer.When;
import dk.borgerraadgiver.guidance.GateAnswer.WhyLate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Walks the gate along every way that a person can take. */
final class EveryAnswer {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private EveryAnswer() {}

    static void walk(Consumer<GateAnswers> finished) {
        walk(GateAnswers.none(), finished);
    }

    static void walk(GateAnswers answers, Consumer<GateAnswers> finished) {
        Optional<GateQuestion> next = GateQuestions.next(answers);
        if (next.isEmpty()) {
            finished.accept(answers);
            return;
        }
        for (GateAnswer answer : to(next.get())) {
            walk(answers.with(answer), finished);
        }
    }

    static List<? extends GateAnswer> to(GateQuestion question) {
        return switch (question) {
            case MUNICIPALITY -> List.of(Municipality.values());
            case ABOUT -> everySetOfSubjects();
            case DECISION_LETTER -> List.of(DecisionLetter.values());
            case APPEAL_DATES ->
                List.of(
                        dates(Optional.empty(), Optional.empty()),
                        dates(Optional.empty(), Optional.of(TODAY.minusDays(10))),
                        dates(Optional.of(TODAY.minusDays(1)), Optional.empty()),
                        dates(Optional.of(TODAY), Optional.empty()),
                        dates(Optional.of(TODAY.plusDays(14)), Optional.of(TODAY.minusDays(14))));
            case ELSEWHERE -> List.of(Elsewhere.values());
            case RAISED -> List.of(Raised.values());
            case WAITING -> List.of(new Waiting(Optional.empty()), new Waiting(Optional.of(TODAY.minusDays(3))));
            case ALONE ->
                List.of(new Alone(Set.of(), ""), new Alone(EnumSet.allOf(Alone.Reason.class), "Jeg kan ikke mere"));
            case WHEN -> List.of(When.values());
            case WHY_LATE -> List.of(new WhyLate(""), new WhyLate("Jeg var syg"));
        };
    }

    private static AppealDates dates(Optional<LocalDate> deadline, Optional<LocalDate> letter) {
        return new AppealDates(deadline, letter);
    }

    private static List<About> everySetOfSubjects() {
        List<About> sets = new ArrayList<>();
        Subject[] all = Subject.values();
        for (int chosen = 1; chosen < 1 << all.length; chosen++) {
            int bits = chosen;
            EnumSet<Subject> set = EnumSet.noneOf(Subject.class);
            Arrays.stream(all)
                    .filter(subject -> (bits & 1 << subject.ordinal()) != 0)
                    .forEach(set::add);
            sets.add(new About(set));
        }
        return sets;
    }
}
