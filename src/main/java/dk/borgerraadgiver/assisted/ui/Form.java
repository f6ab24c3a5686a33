package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.shared.Rejected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The fields of one page: what was typed, kept as typed, and what must be put right. A field's texts stand under the
 * page's key and the field's name.
 */
final class Form {
    private final Texts texts;
    private final String key;
    private final MultiValueMap<String, String> said;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Map<String, String> under = new LinkedHashMap<>();

    private record Asked(
            String name,
            String kind,
            boolean optional,
            @Nullable String input,
            List<String> options) {}

    Form(Texts texts, String key, MultiValueMap<String, String> said) {
        this.texts = texts;
        this.key = key;
        this.said = new LinkedMultiValueMap<>(said);
    }

    /** Where an error of the summary leads. */
    record ErrorView(String field, String text) {}

    Form line(String name) {
        return ask(name, "line", false, null);
    }

    Form optionalLine(String name) {
        return ask(name, "line", true, null);
    }

    /** Digits, with a keyboard for them. */
    Form digits(String name) {
        return ask(name, "line", false, "numeric");
    }

    Form optionalDigits(String name) {
        return ask(name, "line", true, "numeric");
    }

    Form file(String name) {
        return ask(name, "file", true, null);
    }

    /** One of these. */
    Form one(String name, Enum<?>... options) {
        return ask(name, "radio", false, null, options);
    }

    /** Any of these. */
    Form any(String name, Enum<?>... options) {
        return ask(name, "checkbox", true, null, options);
    }

    /** The field shows while this option is chosen; what is typed in it stays when another is. */
    Form under(Enum<?> option, String name) {
        under.put(name, value(option));
        return this;
    }

    private Form ask(String name, String kind, boolean optional, @Nullable String input, Enum<?>... options) {
        List<String> values = Arrays.stream(options).map(Form::value).toList();
        asked.add(new Asked(name, kind, optional, input, values));
        return this;
    }

    String text(String name) {
        String typed = said.getFirst(name);
        return typed == null ? "" : typed.strip();
    }

    /** What is needed, or a problem at the field. */
    String needed(String name) {
        String typed = text(name);
        if (typed.isEmpty()) {
            refuse(name, key + "." + name + ".error");
        }
        return typed;
    }

    <E extends Enum<E>> Optional<E> chosen(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> value(constant).equals(text(name)))
                .findFirst();
    }

    <E extends Enum<E>> Optional<E> neededChoice(String name, Class<E> type) {
        Optional<E> chosen = chosen(name, type);
        if (chosen.isEmpty()) {
            refuse(name, key + "." + name + ".error");
        }
        return chosen;
    }

    boolean ticked(String name, Enum<?> option) {
        return said.getOrDefault(name, List.of()).contains(value(option));
    }

    /** What is made of a field; empty, with a problem at the field, when its maker says no. */
    <T> Optional<T> made(String name, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (Rejected no) {
            refuse(name, no.textKey(), no.arguments().toArray());
            return Optional.empty();
        }
    }

    void refuse(String name, String textKey, Object... arguments) {
        problems.putIfAbsent(name, texts.text(textKey, arguments));
    }

    /** In words that are made already. */
    void refuseWith(String name, String words) {
        problems.putIfAbsent(name, words);
    }

    public boolean isFine() {
        return problems.isEmpty();
    }

    public String heading() {
        return texts.text(key + ".title");
    }

    public @Nullable String lead() {
        return optionalText(key + ".lead");
    }

    /** Of the browser's window: says first when something must be put right. */
    public String title() {
        String title = heading();
        return isFine() ? title : texts.text("assisted.form.error-title", title);
    }

    public List<ErrorView> errors() {
        return problems.entrySet().stream()
                .map(problem -> new ErrorView(target(problem.getKey()), problem.getValue()))
                .toList();
    }

    public List<FieldView> fields() {
        return asked.stream()
                .filter(field -> !under.containsKey(field.name()))
                .map(this::view)
                .toList();
    }

    private FieldView view(Asked field) {
        String own = key + "." + field.name();
        return new FieldView(
                field.name(),
                field.kind(),
                texts.text(own),
                optionalText(own + ".hint"),
                problems.get(field.name()),
                field.optional(),
                text(field.name()),
                field.input(),
                field.options().stream().map(option -> option(field, option)).toList());
    }

    private FieldView.OptionView option(Asked field, String option) {
        String own = key + "." + field.name() + "." + option;
        return new FieldView.OptionView(
                optionId(field, option),
                option,
                texts.text(own),
                optionalText(own + ".hint"),
                said.getOrDefault(field.name(), List.of()).contains(option),
                asked.stream()
                        .filter(other -> option.equals(under.get(other.name())))
                        .map(this::view)
                        .toList());
    }

    /** The first option, where the field is a group of them. */
    private String target(String name) {
        return asked.stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> field.options().stream().limit(1).map(option -> optionId(field, option)))
                .findFirst()
                .orElse(name);
    }

    private @Nullable String optionalText(String textKey) {
        return texts.has(textKey) ? texts.text(textKey) : null;
    }

    private static String optionId(Asked field, String option) {
        return field.name() + "-" + option;
    }

    /** {@code SIGNED_PAPER} → {@code signed-paper} */
    static String value(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As if this had been typed. */
    static MultiValueMap<String, String> filled(String... namesAndValues) {
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>();
        Stream.iterate(0, at -> at + 1 < namesAndValues.length, at -> at + 2)
                .forEach(at -> filled.add(namesAndValues[at], namesAndValues[at + 1]));
        return filled;
    }
}
