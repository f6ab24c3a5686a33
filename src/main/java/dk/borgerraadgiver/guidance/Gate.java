package dk.borgerraadgiver.guidance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Sorts and explains. A pure function: the same answers on the same day give the same result. */
public final class Gate {
    private Gate() {}

    /** @param today decides only whether an appeal deadline is still running */
    public static GateResult assess(GateAnswers answers, LocalDate today) {
        GateAnswers relevant = GateQuestions.relevant(answers);
        List<GateRule> findings = Arrays.stream(GateRule.values())
                .filter(rule -> rule.fires(relevant, today))
                .toList();
        return new GateResult(findings.isEmpty() ? List.of(GateRule.NOT_SURE) : findings);
    }
}
