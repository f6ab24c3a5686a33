package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.guidance.GateAnswer;
import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.Letter;
import dk.borgerraadgiver.guidance.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownFromGateTest {
    private static final Directory DIRECTORY = TestDirectory.read();
    private final KnownFromGate gate = new KnownFromGate(DIRECTORY);

    @Test
    void whatWasSaidIsNotAskedAgain() {
        Answers known = gate.in(visit(
                GateAnswers.none()
                        .with(new GateAnswer.About(Set.of(Subject.CONDUCT, Subject.CASE_HANDLING)))
                        .with(GateAnswer.Raised.NO_ANSWER)
                        .with(GateAnswer.When.LONGER_AGO)
                        .with(new GateAnswer.WhyLate("Jeg var syg.")),
                Optional.empty()));

        assertThat(known.about())
                .isEqualTo(new About(
                        Set.of(About.Kind.NO_ANSWER, About.Kind.CONDUCT),
                        Words.NONE,
                        Optional.of(About.Age.OVER_A_YEAR),
                        new Words("Jeg var syg.")));
        assertThat(known.before().reply()).contains(Before.Reply.NONE_YET);
        assertThat(known.before().isRaised()).isTrue();
    }

    /** R2 */
    @Test
    void notBeingAbleAloneIsCarriedWithItsReason() {
        Answers known = gate.in(visit(
                GateAnswers.none()
                        .with(GateAnswer.Raised.CANNOT_ALONE)
                        .with(new GateAnswer.Alone(Set.of(), "Jeg tør ikke ringe.")),
                Optional.empty()));

        assertThat(known.before().raised()).contains(Before.Raised.CANNOT_ALONE);
        assertThat(known.before().whyNot()).isEqualTo(new Words("Jeg tør ikke ringe."));
        assertThat(known.at(Step.ABOUT)).isEmpty();
    }

    /** R3: coming back resumes where they were. */
    @Test
    void theLetterToTheAdministrationBecomesTheFirstPoint() {
        String code = DIRECTORY.administrations().getFirst().code();
        Letter letter = new Letter(
                "", Optional.of(code), "Herberget", "Regningen kom for sent", "En rettelse", "", "", Optional.empty());

        Answers known = gate.in(visit(GateAnswers.none(), Optional.of(letter)));

        assertThat(known.place().administration().orElseThrow().code()).isEqualTo(code);
        assertThat(known.place().unit()).isEqualTo(new Words("Herberget"));
        assertThat(known.points().list()).singleElement().satisfies(point -> {
            assertThat(point.what()).isEqualTo(new Words("Regningen kom for sent"));
            assertThat(point.wish()).isEqualTo(new Words("En rettelse"));
        });
    }

    @Test
    void anEmptyVisitSaysNothing() {
        assertThat(gate.in(GateVisit.begun(Instant.EPOCH))).isEqualTo(Answers.NONE);
    }

    private static GateVisit visit(GateAnswers answers, Optional<Letter> letter) {
        return new GateVisit(answers, letter, Instant.EPOCH);
    }
}
