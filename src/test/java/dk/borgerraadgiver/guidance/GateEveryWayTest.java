package dk.borgerraadgiver.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.guidance.GateResult.Advice;
import dk.borgerraadgiver.guidance.GateResult.WayOn;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds for every way through the gate, not for chosen ones. */
class GateEveryWayTest {
    private static final Set<GateResult> RESULTS = new HashSet<>();
    private static final Set<GateResult> WITH_A_DECISION_LETTER = new HashSet<>();
    private static final Set<GateResult> OF_THOSE_WHO_CANNOT_ALONE = new HashSet<>();
    private static final AtomicInteger WAYS = new AtomicInteger();

    @BeforeAll
    static void walkThemAll() {
        EveryAnswer.walk(answers -> {
            GateResult result = Gate.assess(answers, EveryAnswer.TODAY);
            WAYS.incrementAndGet();
            RESULTS.add(result);
            if (answers.is(GateAnswer.DecisionLetter.YES)) {
                WITH_A_DECISION_LETTER.add(result);
            }
            if (answers.is(GateAnswer.Raised.CANNOT_ALONE)) {
                OF_THOSE_WHO_CANNOT_ALONE.add(result);
            }
        });
    }

    // R7
    @Test
    void noWayEndsInARejectionOrADeadEnd() {
        assertThat(WAYS.get()).isGreaterThan(1_000_000);
        assertThat(RESULTS).allSatisfy(result -> {
            assertThat(result.findings()).isNotEmpty().isSorted().doesNotHaveDuplicates();
            assertThat(result.ways()).contains(WayOn.HAND_IN, WayOn.CALL, WayOn.VISIT, WayOn.PRINT);
        });
    }

    // R7
    @Test
    void evenAHalfFinishedVisitGetsAResultOneCanActOn() {
        for (GateQuestion question : GateQuestion.values()) {
            for (GateAnswer answer : EveryAnswer.to(question)) {
                GateResult result = Gate.assess(GateAnswers.none().with(answer), EveryAnswer.TODAY);
                assertThat(result.ways()).contains(WayOn.HAND_IN, WayOn.CALL, WayOn.VISIT, WayOn.PRINT);
            }
        }
        assertThat(Gate.assess(GateAnswers.none(), EveryAnswer.TODAY).findings())
                .containsExactly(GateRule.NOT_SURE);
    }

    @Test
    void everyRuleAndEveryAdviceIsReachedBySomebody() {
        assertThat(RESULTS.stream().flatMap(result -> result.findings().stream()))
                .contains(GateRule.values());
        assertThat(RESULTS.stream().map(GateResult::advice)).contains(Advice.values());
    }

    // R6
    @Test
    void nobodyWithADecisionLetterGoesWithoutAWarningAboutTheDeadline() {
        assertThat(WITH_A_DECISION_LETTER)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.findings().getFirst())
                        .isIn(
                                GateRule.APPEAL_DEADLINE_RUNNING,
                                GateRule.APPEAL_DEADLINE_UNKNOWN,
                                GateRule.APPEAL_DEADLINE_PASSED));
    }

    // R2
    @Test
    void whoeverCannotCarryTheDialogueAloneIsNeverSentBackToIt() {
        assertThat(OF_THOSE_WHO_CANNOT_ALONE)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.findings())
                        .contains(GateRule.CANNOT_ALONE)
                        .doesNotContain(GateRule.NOT_RAISED));
    }
}
