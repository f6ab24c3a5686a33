package dk.borgerraadgiver.guidance;

import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.When;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The questions of the gate, in the order they are asked; each on a page of its own. */
public enum GateQuestion {
    MUNICIPALITY("kommunen", GateAnswers::municipality, answers -> true),
    ABOUT("om-hvad", GateAnswers::about, answers -> !answers.is(Municipality.NO)),
    DECISION_LETTER("afgoerelse", GateAnswers::decisionLetter, GateAnswers::mayHideADecision),
    APPEAL_DATES("klagefrist", GateAnswers::appealDates, answers -> answers.is(DecisionLetter.YES)),
    ELSEWHERE(
            "andre-steder",
            GateAnswers::elsewhere,
            answers -> answers.isForTheAdviser() || answers.isAbout(Subject.DECISION)),
    RAISED("kontakt-til-forvaltningen", GateAnswers::raised, GateAnswers::isForTheAdviser),
    WAITING("uden-svar", GateAnswers::waiting, answers -> answers.is(Raised.NO_ANSWER)),
    ALONE("hjaelp-til-kontakten", GateAnswers::alone, answers -> answers.is(Raised.CANNOT_ALONE)),
    WHEN("hvornaar", GateAnswers::when, GateAnswers::isForTheAdviser),
    WHY_LATE("hvorfor-foerst-nu", GateAnswers::whyLate, answers -> answers.is(When.LONGER_AGO));

    private final String step;
    private final Function<GateAnswers, Optional<? extends GateAnswer>> answer;
    private final Predicate<GateAnswers> asked;

    GateQuestion(
            String step, Function<GateAnswers, Optional<? extends GateAnswer>> answer, Predicate<GateAnswers> asked) {
        this.step = step;
        this.answer = answer;
        this.asked = asked;
    }

    /** Last part of its address. */
    public String step() {
        return step;
    }

    public static Optional<GateQuestion> at(String step) {
        return Arrays.stream(values())
                .filter(question -> question.step.equals(step))
                .findFirst();
    }

    /** Key of its texts in the bundle. */
    public String key() {
        return "guidance." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the person said to it, if asked. */
    public Optional<? extends GateAnswer> answerIn(GateAnswers answers) {
        return answer.apply(answers);
    }

    boolean isAsked(GateAnswers answers) {
        return asked.test(answers);
    }
}
