package dk.borgerraadgiver.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way through the gate, as a pure function of the answers: back, reload and a second tab always agree. */
public final class GateQuestions {
    private GateQuestions() {}

    /** Questions asked so far, in order; the last is the first one without an answer, if any. */
    public static List<GateQuestion> through(GateAnswers answers) {
        GateAnswers relevant = relevant(answers);
        List<GateQuestion> way = new ArrayList<>();
        for (GateQuestion question : GateQuestion.values()) {
            if (question.isAsked(relevant)) {
                way.add(question);
                if (question.answerIn(relevant).isEmpty()) {
                    break;
                }
            }
        }
        return List.copyOf(way);
    }

    /** The first question without an answer; empty when the gate has heard enough. */
    public static Optional<GateQuestion> next(GateAnswers answers) {
        GateQuestion last = through(answers).getLast();
        return last.answerIn(answers).isEmpty() ? Optional.of(last) : Optional.empty();
    }

    /** The question before this one. */
    public static Optional<GateQuestion> before(GateQuestion question, GateAnswers answers) {
        List<GateQuestion> way = through(answers);
        int place = way.indexOf(question);
        return place > 0 ? Optional.of(way.get(place - 1)) : Optional.empty();
    }

    /** Without answers to questions that a changed answer has made irrelevant. They come back if it is changed back. */
    public static GateAnswers relevant(GateAnswers answers) {
        GateAnswers kept = GateAnswers.none();
        for (GateQuestion question : GateQuestion.values()) {
            Optional<? extends GateAnswer> answer = question.answerIn(answers);
            if (answer.isPresent() && question.isAsked(kept)) {
                kept = kept.with(answer.get());
            }
        }
        return kept;
    }
}
