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
import java.util.Optional;

/** All that a person has said at the gate so far; what is not asked yet, or no longer relevant, is empty. */
public record GateAnswers(
        Optional<Municipality> municipality,
        Optional<About> about,
        Optional<DecisionLetter> decisionLetter,
        Optional<AppealDates> appealDates,
        Optional<Elsewhere> elsewhere,
        Optional<Raised> raised,
        Optional<Waiting> waiting,
        Optional<Alone> alone,
        Optional<When> when,
        Optional<WhyLate> whyLate) {
    private static final GateAnswers NONE = new GateAnswers(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static GateAnswers none() {
        return NONE;
    }

    public GateAnswers with(GateAnswer answer) {
        return new GateAnswers(
                answer instanceof Municipality it ? Optional.of(it) : municipality,
                answer instanceof About it ? Optional.of(it) : about,
                answer instanceof DecisionLetter it ? Optional.of(it) : decisionLetter,
                answer instanceof AppealDates it ? Optional.of(it) : appealDates,
                answer instanceof Elsewhere it ? Optional.of(it) : elsewhere,
                answer instanceof Raised it ? Optional.of(it) : raised,
                answer instanceof Waiting it ? Optional.of(it) : waiting,
                answer instanceof Alone it ? Optional.of(it) : alone,
                answer instanceof When it ? Optional.of(it) : when,
                answer instanceof WhyLate it ? Optional.of(it) : whyLate);
    }

    boolean isAbout(Subject subject) {
        return about.filter(it -> it.subjects().contains(subject)).isPresent();
    }

    boolean isForTheAdviser() {
        return about.filter(it -> it.subjects().stream().anyMatch(Subject::isForTheAdviser))
                .isPresent();
    }

    boolean mayHideADecision() {
        return about.filter(it -> it.subjects().stream().anyMatch(Subject::mayHideADecision))
                .isPresent();
    }

    boolean isElsewhere(Elsewhere place) {
        return elsewhere.filter(it -> it == place).isPresent();
    }

    boolean is(Raised how) {
        return raised.filter(it -> it == how).isPresent();
    }

    boolean is(When time) {
        return when.filter(it -> it == time).isPresent();
    }

    boolean is(Municipality where) {
        return municipality.filter(it -> it == where).isPresent();
    }

    boolean is(DecisionLetter letter) {
        return decisionLetter.filter(it -> it == letter).isPresent();
    }
}
