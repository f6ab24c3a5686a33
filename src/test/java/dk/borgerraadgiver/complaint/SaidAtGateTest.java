package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.GateAnswer.About;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Elsewhere;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.When;
import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is kept of a visit to the gate, and what is told of it later. */
public class SaidAtGateTest {
    public static final LocalDate THAT_DAY = LocalDate.of(2026, 11, 22);
    private static final GateAnswers REFUSED = GateAnswers.none()
            .with(Municipality.YES)
            .with(new About(Set.of(Subject.DECISION)))
            .with(DecisionLetter.YES)
            .with(new AppealDates(Optional.of(THAT_DAY.plusWeeks(2)), Optional.empty()))
            .with(Elsewhere.NO);
    private static final GateAnswers NOT_RAISED = GateAnswers.none()
            .with(Municipality.YES)
            .with(new About(Set.of(Subject.CONDUCT)))
            .with(Elsewhere.NO)
            .with(Raised.NOT_YET)
            .with(When.WITHIN_A_YEAR);

    private final Texts danish = new Bundles().in(Language.DANISH);

    /** A refused benefit, with two weeks left to appeal. */
    public static SaidAtGate refusedBenefit() {
        return new SaidAtGate(REFUSED, THAT_DAY);
    }

    /** Somebody who handed in although they had not told the administration. */
    public static SaidAtGate notRaised() {
        return new SaidAtGate(NOT_RAISED, THAT_DAY);
    }

    /** They went on before the last question. */
    public static SaidAtGate half() {
        return new SaidAtGate(GateAnswers.none().with(Municipality.YES), THAT_DAY);
    }

    @Test
    void aVisitIsKeptByItsDayInDenmarkWithoutWhatBecameIrrelevant() {
        GateAnswers changed = REFUSED.with(DecisionLetter.NO);
        SaidAtGate said = SaidAtGate.in(visit(changed, "2026-11-21T23:30:00Z")).orElseThrow();
        assertThat(said.on()).isEqualTo(THAT_DAY);
        assertThat(said.answers().appealDates()).isEmpty();
        assertThat(said.appealDeadline()).isEmpty();
    }

    @Test
    void aVisitWithoutAnAnswerSaysNothing() {
        assertThat(SaidAtGate.in(GateVisit.begun(Instant.EPOCH))).isEmpty();
        assertThat(SaidAtGate.in(visit(GateAnswers.none().with(Raised.NOT_YET), "2026-11-22T08:00:00Z")))
                .as("an answer to what is not asked")
                .isEmpty();
    }

    // R6
    @Test
    void theDeadlineStandsAsItStoodThatDayWithTheReasonWhy() {
        ToldAtGate told = told(refusedBenefit());
        assertThat(refusedBenefit().appealDeadline()).contains(THAT_DAY.plusWeeks(2));
        assertThat(told.advice()).contains("Pas på din klagefrist");
        ToldAtGate.Finding deadline = told.findings().getFirst();
        assertThat(deadline.title()).isEqualTo("Din klagefrist løber: senest den 6. december 2026");
        assertThat(deadline.text())
                .as("without how many days were left then")
                .containsExactly(
                        "Du skal klage over afgørelsen senest den 6. december 2026. En klage til os stopper ikke fristen.");
        assertThat(deadline.why()).startsWith("Du skrev en frist, der ikke er gået endnu.");
        assertThat(deadline.pointsAway()).isFalse();
        assertThat(told(new SaidAtGate(REFUSED, THAT_DAY.plusWeeks(3)))
                        .findings()
                        .getFirst()
                        .title())
                .isEqualTo("Din klagefrist ser ud til at være udløbet");
    }

    // R7
    @Test
    void whoHandedInAllTheSameIsSeenToHave() {
        assertThat(told(notRaised()).inSpiteOf())
                .extracting(ToldAtGate.Finding::title, ToldAtGate.Finding::why)
                .containsExactly(tuple(
                        "De ved det måske ikke endnu",
                        "Du har svaret, at du ikke har sagt det til dem endnu, og at du godt kan."));
        assertThat(told(new SaidAtGate(NOT_RAISED.with(Raised.ANSWERED), THAT_DAY))
                        .inSpiteOf())
                .isEmpty();
    }

    @Test
    void whoLeftBeforeTheEndWasToldNothing() {
        ToldAtGate told = told(half());
        assertThat(told.advice()).isEmpty();
        assertThat(told.findings()).isEmpty();
        assertThat(told.answers()).containsExactly(new Summary.Row("Handler om kommunen", List.of("Ja"), "", false));
    }

    // R27
    @Test
    void itStandsAtTheEndOfAllThatWasHandedIn() {
        Summary.Section last = Summary.gate(refusedBenefit(), danish);
        assertThat(last.title()).isEqualTo("Svar i „Før du klager“, 22. november 2026");
        assertThat(last.rows())
                .extracting(Summary.Row::values)
                .contains(List.of("Sidste dag for at klage: 6. december 2026"));
    }

    private ToldAtGate told(SaidAtGate said) {
        return ToldAtGate.of(said, danish, "Københavns Kommune");
    }

    private static GateVisit visit(GateAnswers answers, String changedAt) {
        return new GateVisit(answers, Optional.empty(), Instant.parse(changedAt));
    }
}
