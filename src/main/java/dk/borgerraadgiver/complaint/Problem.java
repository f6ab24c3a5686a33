package dk.borgerraadgiver.complaint;

import java.util.List;

/**
 * Why an answer cannot be used yet, with the key of a sentence that says what to do.
 *
 * @param question name of the question, as in {@link Question#name()}
 * @param point number of the complaint point, from 1; 0 where there is none
 */
public record Problem(String question, int point, String textKey, List<Object> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(Question<?, ?> question, String why, Object... arguments) {
        return new Problem(question.name(), 0, question.key() + "." + why, List.of(arguments));
    }

    static Problem tooLong(Question<?, ?> question, int longest) {
        return new Problem(question.name(), 0, "complaint.error.too-long", List.of(longest));
    }

    Problem inPoint(int number) {
        return new Problem(question, number, textKey, arguments);
    }
}
