package dk.borgerraadgiver.complaint;

import java.util.List;

/** The form of an answer: what the page shows, and what a pen fills in on paper. */
public sealed interface Form {
    /** Most characters that an answer may have. */
    default int longest() {
        return Integer.MAX_VALUE;
    }

    /** One line. */
    record Line(int longest) implements Form {}

    /** Several lines. */
    record Lines(int longest) implements Form {}

    /** One of these. */
    record OneOf(List<Choice> choices) implements Form {}

    /** Any of these. */
    record AnyOf(List<Choice> choices) implements Form {}

    /** An administration from the directory, or "I do not know". */
    record Administration() implements Form {}
}
