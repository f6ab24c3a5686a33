package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.complaint.Choice;
import dk.borgerraadgiver.complaint.Form;
import dk.borgerraadgiver.complaint.Place;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.FormField;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields of one step, or of one complaint point, made from its questions. As on paper, none hides behind another.
 *
 * @param <A> what the questions are read from
 */
final class StepFields<A> {
    private static final int FEW_LINES = 3;

    private final String place;
    private final Texts texts;
    private final Directory directory;
    private final Map<Question<?, ?>, FormField<?, ?>> fields = new LinkedHashMap<>();

    /** @param place begins every id, so that two complaint points have their own */
    StepFields(Step step, String place, Texts texts, Directory directory) {
        this.place = place;
        this.texts = texts;
        this.directory = directory;
        Questions.at(step).forEach(question -> fields.put(question, made(question)));
    }

    Stream<FormField<?, ?>> all() {
        return fields.values().stream();
    }

    Words words(Question<A, Words> question) {
        return new Words((String) value(question));
    }

    @SuppressWarnings("unchecked") // the options of the field are the choices of the question
    <C> Optional<C> one(Question<A, Optional<C>> question) {
        return (Optional<C>) value(question);
    }

    @SuppressWarnings("unchecked") // the options of the field are the choices of the question
    <C> Set<C> any(Question<A, Set<C>> question) {
        return (Set<C>) value(question);
    }

    @SuppressWarnings("unchecked") // the questions of a step read its answer
    void show(A answer) {
        fields.forEach((question, field) -> show(field, ((Question<A, ?>) question).in(answer)));
    }

    private Object value(Question<?, ?> question) {
        return Optional.ofNullable(fields.get(question)).orElseThrow().value();
    }

    private FormField<?, ?> made(Question<?, ?> question) {
        String id = place + "-" + question.name();
        String label = texts.text(question.key());
        FormField<?, ?> field = switch (question.form()) {
            case Form.Line line -> new TextField(id, label).keepAs(id);
            case Form.Lines lines ->
                new LongText(id, label, lines.longest()).rows(FEW_LINES).keepAs(id);
            case Form.OneOf(List<Choice> choices) ->
                new RadioGroup<>(id, label, choices, choice -> texts.text(question.choiceKey(choice)));
            case Form.AnyOf(List<Choice> choices) ->
                new CheckboxGroup<>(id, label, choices, choice -> texts.text(question.choiceKey(choice)));
            case Form.Administration administration -> new RadioGroup<>(id, label, offices(), this::name);
        };
        field.fillNothingIn();
        if (!question.required()) {
            field.optional();
        }
        return field;
    }

    private List<Place.Office> offices() {
        return Stream.concat(
                        directory.administrations().stream().map(known -> new Place.Office(known.code(), known.name())),
                        Stream.of(Place.Office.UNKNOWN))
                .toList();
    }

    private String name(Place.Office office) {
        return office.equals(Place.Office.UNKNOWN)
                ? texts.text("complaint.place.administration.unknown")
                : office.name().in(texts.language());
    }

    @SuppressWarnings("unchecked") // a field shows what it gives
    private void show(FormField<?, ?> field, Object value) {
        switch (field) {
            case TextField line -> line.value(((Words) value).text());
            case LongText lines -> lines.value(((Words) value).text());
            case RadioGroup<?> one -> ((RadioGroup<Object>) one).value(((Optional<Object>) value).map(this::offered));
            case CheckboxGroup<?> any -> ((CheckboxGroup<Object>) any).value(new LinkedHashSet<>((Set<Object>) value));
            default -> throw new IllegalStateException("No way to show " + field.targetId());
        }
    }

    /** The same administration by its code, whatever it was called when it was chosen. */
    private Object offered(Object chosen) {
        return chosen instanceof Place.Office known
                ? offices().stream()
                        .filter(office -> office.code().equals(known.code()))
                        .findFirst()
                        .orElse(known)
                : chosen;
    }
}
