package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.Component;
import dk.borgerraadgiver.complaint.Choice;
import dk.borgerraadgiver.complaint.Form;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.FormField;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The fields of a page, each made from its question.
 *
 * @param <A> what the questions are read from
 */
final class AnswerFields<A> {
    private final Texts texts;
    private final Map<String, Asked<A>> asked = new LinkedHashMap<>();

    AnswerFields(Texts texts) {
        this.texts = texts;
    }

    TextField line(Question<A, Words> question) {
        return of(
                question, new TextField(question.name(), label(question)), (field, words) -> field.value(words.text()));
    }

    LongText lines(Question<A, Words> question) {
        return of(
                question,
                new LongText(question.name(), label(question), question.form().longest()),
                (field, words) -> field.value(words.text()));
    }

    <C extends Choice> RadioGroup<C> one(Question<A, Optional<C>> question) {
        List<C> choices = choices(((Form.OneOf) question.form()).choices());
        RadioGroup<C> field = of(
                question,
                new RadioGroup<>(question.name(), label(question), choices, choice -> words(question, choice)),
                RadioGroup::value);
        hinted(question, choices).forEach(field::optionHint);
        return field;
    }

    <C extends Choice> CheckboxGroup<C> any(Question<A, Set<C>> question) {
        List<C> choices = choices(((Form.AnyOf) question.form()).choices());
        CheckboxGroup<C> field = of(
                question,
                new CheckboxGroup<>(question.name(), label(question), choices, choice -> words(question, choice)),
                CheckboxGroup::value);
        hinted(question, choices).forEach(field::optionHint);
        return field;
    }

    /** For a field that a question alone cannot make. */
    <V, F extends FormField<?, F>> F of(Question<A, V> question, F field, BiConsumer<F, V> shown) {
        if (texts.has(question.hintKey())) {
            field.hint(texts.text(question.hintKey()));
        }
        if (!question.required()) {
            field.optional();
        }
        asked.put(question.name(), new Asked<>(question, field, answer -> shown.accept(field, question.in(answer))));
        return field;
    }

    void show(A answer) {
        asked.values().forEach(field -> field.show.to(answer));
    }

    /** Keeps what is typed in the browser too, until it has been saved; a choice is saved as it is made. */
    void keepAs(String place) {
        asked.forEach((name, field) -> {
            if (field.isTyped()) {
                field.field.keepAs(place + "." + name);
            }
        });
    }

    /** The browser neither keeps what is typed nor offers what somebody else typed here. */
    void fillNothingIn() {
        asked.values().forEach(field -> field.field.fillNothingIn());
    }

    Optional<Field<?>> field(String question) {
        return Optional.ofNullable(asked.get(question)).map(field -> field.field);
    }

    List<Component> all() {
        return asked.values().stream().<Component>map(field -> field.field).toList();
    }

    private String label(Question<A, ?> question) {
        return texts.text(question.key());
    }

    private String words(Question<A, ?> question, Choice choice) {
        return texts.text(question.choiceKey(choice));
    }

    private <C extends Choice> Map<C, String> hinted(Question<A, ?> question, List<C> choices) {
        Map<C, String> hints = new LinkedHashMap<>();
        choices.forEach(choice -> {
            String key = question.choiceKey(choice) + ".hint";
            if (texts.has(key)) {
                hints.put(choice, texts.text(key));
            }
        });
        return hints;
    }

    @SuppressWarnings("unchecked") // the choices of a question are of the type that it reads
    private static <C extends Choice> List<C> choices(List<Choice> choices) {
        return (List<C>) choices;
    }

    private record Asked<A>(Question<A, ?> question, FormField<?, ?> field, Show<A> show) {
        boolean isTyped() {
            return question.form() instanceof Form.Line || question.form() instanceof Form.Lines;
        }
    }

    private interface Show<A> {
        void to(A answer);
    }
}
