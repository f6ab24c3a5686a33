package dk.borgerraadgiver.complaint;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A question of the wizard: the single source of its field, of its line in the summary, and of its place on paper (R31).
 *
 * @param <A> the step's answer, or a point in its list
 * @param <V> what the field gives: {@link Words}, an {@code Optional} choice, or a set of choices
 * @param name of the field within its step
 * @param asked only then is it shown; on paper it always stands
 * @param required whether the step is done without it
 */
public record Question<A, V>(
        Step step, String name, Form form, Function<A, V> read, Predicate<A> asked, boolean required) {

    /** Key of the label. */
    public String key() {
        return step.key() + "." + name;
    }

    /** Key of a line of help under the label, where there is one. */
    public String hintKey() {
        return key() + ".hint";
    }

    public String choiceKey(Choice choice) {
        return key() + "." + choice.key();
    }

    public V in(A answer) {
        return read.apply(answer);
    }

    public boolean isAsked(A answer) {
        return asked.test(answer);
    }

    public boolean isAnswered(A answer) {
        return switch (in(answer)) {
            case Words words -> !words.isEmpty();
            case Optional<?> one -> one.isPresent();
            case Collection<?> any -> !any.isEmpty();
            default -> true;
        };
    }

    /** What was answered, or nothing when the question is no longer asked. */
    V in(A answer, V nothing) {
        return isAsked(answer) ? in(answer) : nothing;
    }

    Question<A, V> when(Predicate<A> condition) {
        return new Question<>(step, name, form, read, condition, required);
    }

    Question<A, V> must() {
        return new Question<>(step, name, form, read, asked, true);
    }

    static <A, V> Question<A, V> of(Step step, String name, Form form, Function<A, V> read) {
        return new Question<>(step, name, form, read, anything -> true, false);
    }
}
