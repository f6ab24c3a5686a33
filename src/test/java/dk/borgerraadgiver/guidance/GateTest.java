package dk.borgerraadgiver.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.guidance.GateAnswer.About;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Elsewhere;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.When;
import dk.borgerraadgiver.guidance.GateResult.Advice;
import dk.borgerraadgiver.guidance.GateResult.WayOn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {
    private static final LocalDate TODAY = EveryAnswer.TODAY;

    // R1
    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"CASE_HANDLING", "CONDUCT", "PRACTICAL", "DIGITAL"})
    void whatTheAdviserTakesUpCanBeHandedInWhenItHasBeenRaised(Subject subject) {
        GateResult result =
                assess(about(subject), DecisionLetter.NO, Elsewhere.NO, Raised.ANSWERED, When.WITHIN_A_YEAR);
        assertThat(result.findings()).containsExactly(GateRule.ANSWER_NOT_GOOD_ENOUGH);
        assertThat(result.advice()).isEqualTo(Advice.HAND_IN);
    }

    // R2, R3
    @Test
    void whoHasNotToldTheAdministrationIsHelpedToDoItAndMayHandInAllTheSame() {
        GateResult result = assess(about(Subject.CONDUCT), Elsewhere.NO, Raised.NOT_YET, When.WITHIN_A_YEAR);
        assertThat(result.findings()).containsExactly(GateRule.NOT_RAISED);
        assertThat(result.advice()).isEqualTo(Advice.WRITE_FIRST);
        assertThat(result.ways()).startsWith(WayOn.WRITE_TO_ADMINISTRATION, WayOn.HAND_IN);
    }

    // R2
    @Test
    void noAnswerAndNotManagingAloneAreBothWaysIn() {
        assertThat(assess(about(Subject.CONDUCT), Raised.NO_ANSWER).findings()).containsExactly(GateRule.NO_ANSWER);
        assertThat(assess(about(Subject.CONDUCT), Raised.CANNOT_ALONE).findings())
                .containsExactly(GateRule.CANNOT_ALONE);
    }

    // R6
    @Test
    void anAppealDeadlineThatRunsIsTheFirstThingSaid() {
        GateResult result = assess(
                about(Subject.DECISION, Subject.CONDUCT),
                DecisionLetter.YES,
                deadline(TODAY.plusDays(14)),
                Elsewhere.NO,
                Raised.NOT_YET,
                When.WITHIN_A_YEAR);
        assertThat(result.findings())
                .containsExactly(GateRule.APPEAL_DEADLINE_RUNNING, GateRule.DECISION_CONTENT, GateRule.NOT_RAISED);
        assertThat(result.advice()).isEqualTo(Advice.APPEAL_NOW);
    }

    // R6
    @Test
    void theLastDayStillCountsAndTheDayAfterDoesNot() {
        GateAnswers answers = answers(about(Subject.DECISION), DecisionLetter.YES, deadline(TODAY));
        assertThat(Gate.assess(answers, TODAY).findings()).contains(GateRule.APPEAL_DEADLINE_RUNNING);
        assertThat(Gate.assess(answers, TODAY.plusDays(1)).findings()).contains(GateRule.APPEAL_DEADLINE_PASSED);
    }

    // R6
    @Test
    void anUnknownDeadlineIsWarnedAboutToo() {
        assertThat(assess(about(Subject.CASE_HANDLING), DecisionLetter.YES).advice())
                .isEqualTo(Advice.APPEAL_NOW);
        assertThat(assess(about(Subject.DECISION), DecisionLetter.UNSURE).findings())
                .contains(GateRule.APPEAL_DEADLINE_UNKNOWN);
        assertThat(assess(about(Subject.CASE_HANDLING), DecisionLetter.UNSURE).findings())
                .containsExactly(GateRule.PERHAPS_A_DECISION);
        assertThat(assess(about(Subject.CASE_HANDLING), DecisionLetter.NO).findings())
                .containsExactly(GateRule.NOT_SURE);
    }

    // R5
    @Test
    void whatIsOlderThanAYearIsNotedAndLetThrough() {
        GateResult result = assess(about(Subject.CONDUCT), Elsewhere.NO, Raised.ANSWERED, When.LONGER_AGO);
        assertThat(result.findings()).containsExactly(GateRule.OLDER_THAN_A_YEAR, GateRule.ANSWER_NOT_GOOD_ENOUGH);
        assertThat(result.advice()).isEqualTo(Advice.HAND_IN);
    }

    // R10
    @Test
    void anEmployeeWithAReportIsShownTheOtherSchemeAndAskedNothingMore() {
        GateAnswers answers = answers(about(Subject.WHISTLEBLOWING));
        assertThat(GateQuestions.next(answers)).isEmpty();
        assertThat(Gate.assess(answers, TODAY).findings()).containsExactly(GateRule.WHISTLEBLOWER);
    }

    @Test
    void severalFindingsShowAtOnceTheMostUrgentFirst() {
        GateResult result = assess(
                about(Subject.SERVICE_LEVEL, Subject.EMPLOYMENT, Subject.PRIVATE_MATTER, Subject.CASE_HANDLING),
                DecisionLetter.UNSURE,
                Elsewhere.OMBUDSMAN,
                Raised.NOT_YET,
                When.LONGER_AGO);
        assertThat(result.findings())
                .containsExactly(
                        GateRule.PERHAPS_A_DECISION,
                        GateRule.AT_OMBUDSMAN,
                        GateRule.NOT_RAISED,
                        GateRule.SERVICE_LEVEL,
                        GateRule.EMPLOYMENT,
                        GateRule.PRIVATE_MATTER,
                        GateRule.OLDER_THAN_A_YEAR);
    }

    @Test
    void anAnswerMadeIrrelevantByAnotherCountsNoLonger() {
        GateAnswers answers = answers(about(Subject.CONDUCT), Raised.NOT_YET).with(Municipality.NO);
        assertThat(GateQuestions.through(answers)).containsExactly(GateQuestion.MUNICIPALITY);
        assertThat(Gate.assess(answers, TODAY).findings()).containsExactly(GateRule.OTHER_AUTHORITY);
    }

    @Test
    void whoeverIsInDoubtIsNotSentAway() {
        GateResult result = Gate.assess(
                GateAnswers.none()
                        .with(Municipality.UNSURE)
                        .with(about(Subject.UNSURE))
                        .with(Raised.ANSWERED),
                TODAY);
        assertThat(result.findings()).contains(GateRule.NOT_SURE);
        assertThat(result.advice()).isEqualTo(Advice.HAND_IN);
    }

    @Test
    void everyRuleIsReadAgainBeforeItsDayIsPast() {
        assertThat(GateRule.overdue(dayOf(AT_RELEASE))).isEmpty();
        Clock muchLater = Clock.fixed(Instant.parse("2029-01-01T12:00:00Z"), ZoneId.of("Europe/Copenhagen"));
        assertThat(GateRule.overdue(dayOf(muchLater))).containsExactly(GateRule.values());
        assertThat(Arrays.stream(GateRule.values()))
                .allSatisfy(rule -> assertThat(rule.reviewBy()).isAfter(rule.validFrom()));
    }

    /** Moved on by whoever makes a release: the test then names every rule that must be read against its source. */
    private static final Clock AT_RELEASE =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/Copenhagen"));

    private static LocalDate dayOf(Clock clock) {
        return LocalDate.now(clock);
    }

    private static GateResult assess(GateAnswer... given) {
        return Gate.assess(answers(given), TODAY);
    }

    private static GateAnswers answers(GateAnswer... given) {
        return Arrays.stream(given)
                .reduce(GateAnswers.none().with(Municipality.YES), GateAnswers::with, (one, other) -> other);
    }

    private static About about(Subject... subjects) {
        return new About(Set.of(subjects));
    }

    private static AppealDates deadline(LocalDate day) {
        return new AppealDates(Optional.of(day), Optional.empty());
    }
}
