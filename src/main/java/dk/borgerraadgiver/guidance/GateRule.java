package dk.borgerraadgiver.guidance;

import static dk.borgerraadgiver.guidance.RuleSource.APPEAL_GUIDANCE;
import static dk.borgerraadgiver.guidance.RuleSource.GUIDANCE_DUTY;
import static dk.borgerraadgiver.guidance.RuleSource.LOCAL_GOVERNMENT_ACT;
import static dk.borgerraadgiver.guidance.RuleSource.OWN_RULES;

import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Elsewhere;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.When;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * What the gate knows, the most urgent first. A rule explains and points on; none of them turns anybody away (R7). Each
 * has a source and a day by which a person must have read it again.
 */
public enum GateRule {
    // R6
    APPEAL_DEADLINE_RUNNING(
            APPEAL_GUIDANCE,
            Tone.WARNING,
            (answers, today) ->
                    deadline(answers).filter(day -> !day.isBefore(today)).isPresent()),
    APPEAL_DEADLINE_UNKNOWN(
            APPEAL_GUIDANCE,
            Tone.WARNING,
            answers -> answers.is(DecisionLetter.YES) && deadline(answers).isEmpty()
                    || answers.is(DecisionLetter.UNSURE) && answers.isAbout(Subject.DECISION)),
    APPEAL_DEADLINE_PASSED(
            APPEAL_GUIDANCE,
            Tone.WARNING,
            (answers, today) ->
                    deadline(answers).filter(day -> day.isBefore(today)).isPresent()),
    PERHAPS_A_DECISION(
            APPEAL_GUIDANCE,
            Tone.KNOW,
            answers -> answers.is(DecisionLetter.UNSURE) && !answers.isAbout(Subject.DECISION)),
    DECISION_CONTENT(
            LOCAL_GOVERNMENT_ACT, Tone.ELSEWHERE, answers -> answers.isAbout(Subject.DECISION), "appeals-board"),
    // R10
    WHISTLEBLOWER(
            RuleSource.WHISTLEBLOWER_ACT,
            Tone.ELSEWHERE,
            answers -> answers.isAbout(Subject.WHISTLEBLOWING),
            "whistleblower"),
    OTHER_AUTHORITY(
            GUIDANCE_DUTY,
            Tone.ELSEWHERE,
            answers -> answers.is(Municipality.NO),
            "other-authority",
            "ombudsman",
            "data-protection"),
    AT_COURT(OWN_RULES, Tone.ELSEWHERE, answers -> answers.isElsewhere(Elsewhere.COURT), "courts"),
    AT_OMBUDSMAN(OWN_RULES, Tone.ELSEWHERE, answers -> answers.isElsewhere(Elsewhere.OMBUDSMAN), "ombudsman"),
    AT_APPEAL_BODY(OWN_RULES, Tone.ELSEWHERE, answers -> answers.isElsewhere(Elsewhere.APPEAL_BODY), "appeals-board"),
    // R2, R3
    NOT_RAISED(OWN_RULES, Tone.FIRST, answers -> answers.is(Raised.NOT_YET)),
    // R1
    SERVICE_LEVEL(LOCAL_GOVERNMENT_ACT, Tone.ELSEWHERE, answers -> answers.isAbout(Subject.SERVICE_LEVEL), "council"),
    EMPLOYMENT(OWN_RULES, Tone.ELSEWHERE, answers -> answers.isAbout(Subject.EMPLOYMENT), "employer"),
    PRIVATE_MATTER(OWN_RULES, Tone.ELSEWHERE, answers -> answers.isAbout(Subject.PRIVATE_MATTER), "consumer", "courts"),
    // R5
    OLDER_THAN_A_YEAR(OWN_RULES, Tone.KNOW, answers -> answers.is(When.LONGER_AGO)),
    // R2
    CANNOT_ALONE(OWN_RULES, Tone.OPEN, answers -> answers.is(Raised.CANNOT_ALONE)),
    NO_ANSWER(OWN_RULES, Tone.OPEN, answers -> answers.is(Raised.NO_ANSWER)),
    ANSWER_NOT_GOOD_ENOUGH(OWN_RULES, Tone.OPEN, answers -> answers.is(Raised.ANSWERED)),
    NOT_SURE(GUIDANCE_DUTY, Tone.OPEN, answers -> answers.is(Municipality.UNSURE) || answers.isAbout(Subject.UNSURE));

    /** How a finding is shown: as a warning, as another way, as the first thing to do, as something to know, as open. */
    public enum Tone {
        WARNING,
        ELSEWHERE,
        FIRST,
        KNOW,
        OPEN
    }

    private static final LocalDate READ_ON = LocalDate.of(2026, 11, 1);

    private final RuleSource source;
    private final Tone tone;
    private final BiPredicate<GateAnswers, LocalDate> fires;
    private final List<String> bodies;

    GateRule(RuleSource source, Tone tone, Predicate<GateAnswers> fires, String... bodies) {
        this(source, tone, (answers, today) -> fires.test(answers), bodies);
    }

    GateRule(RuleSource source, Tone tone, BiPredicate<GateAnswers, LocalDate> fires, String... bodies) {
        this.source = source;
        this.tone = tone;
        this.fires = fires;
        this.bodies = List.of(bodies);
    }

    public RuleSource source() {
        return source;
    }

    public Tone tone() {
        return tone;
    }

    /** Keys, in the directory, of those who can help instead or as well. */
    public List<String> bodies() {
        return bodies;
    }

    /** Day from which the rule is used, since a person has read it against its source. */
    public LocalDate validFrom() {
        return READ_ON;
    }

    /** Day by which a person must read it against its source again. */
    public LocalDate reviewBy() {
        return switch (source) {
            case OWN_RULES -> READ_ON.plusMonths(6);
            case LOCAL_GOVERNMENT_ACT, GUIDANCE_DUTY, APPEAL_GUIDANCE, WHISTLEBLOWER_ACT -> READ_ON.plusYears(1);
        };
    }

    /** Rules that nobody has read again in time. They still hold: to drop a warning is worse than to repeat an old one. */
    public static List<GateRule> overdue(LocalDate today) {
        return Arrays.stream(values())
                .filter(rule -> rule.reviewBy().isBefore(today))
                .toList();
    }

    public String key() {
        return "guidance.rule." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    boolean fires(GateAnswers answers, LocalDate today) {
        return fires.test(answers, today);
    }

    private static Optional<LocalDate> deadline(GateAnswers answers) {
        return answers.appealDates().flatMap(GateAnswer.AppealDates::deadline);
    }
}
