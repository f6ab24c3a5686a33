package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.FormFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The fields of one thing an officer can do, and the event they make. */
abstract class ActionForm extends FormFields {
    static final int MOST = 10_000;

    private final String action;
    private final transient CaseTexts words;
    private Optional<LongText> toCitizen = Optional.empty();
    private Optional<String> suggestion = Optional.empty();

    ActionForm(String action, CaseTexts words) {
        this.action = action;
        this.words = words;
    }

    /** The event, unless a problem was added. */
    abstract Optional<CaseEvent> event(Problems problems);

    /**
     * Puts suggestions into the language of whoever reads them, and tells which it is.
     *
     * @param citizens the language of the complaint
     */
    void readIn(Language citizens, Function<Language, CaseTexts> in) {
        toCitizen.ifPresent(text -> {
            text.in(citizens).hint(words.text("desk.field.text.hint." + citizens.code()));
            suggestion.map(in.apply(citizens)::text).ifPresent(text::value);
        });
    }

    /** What the case has got while the form was being filled in. */
    void offer(OfficerCase opened) {}

    final String name() {
        return words.text("desk.action." + action);
    }

    final CaseTexts words() {
        return words;
    }

    final String id(String field) {
        return action + "-" + field;
    }

    final LongText textForCitizen() {
        LongText text = field(new LongText(id("tekst"), words.text("desk.field.text"), MOST).rows(5));
        toCitizen = Optional.of(text);
        return text;
    }

    /** What the citizen could be told, in their language. */
    final void suggest(String key) {
        suggestion = Optional.of(key);
    }

    final DateFields newsBy() {
        return field(new DateFields(id("dato"), words.text("desk.field.news-by"))
                .optional()
                .hint(words.text("desk.field.news-by.hint")));
    }

    /** Makes the event; what it refuses becomes a problem at the field that can be put right. */
    final Optional<CaseEvent> made(Problems problems, Field<?> field, Supplier<CaseEvent> event) {
        try {
            return problems.none() ? Optional.of(event.get()) : Optional.empty();
        } catch (Rejected no) {
            problems.add(field, words.texts().text(no.textKey(), no.arguments().toArray()));
            return Optional.empty();
        }
    }

    final void required(Problems problems, Field<String> field, String refusal) {
        mustBeWritten(problems, field, words.text(refusal));
    }

    final Optional<LocalDate> date(Problems problems, DateFields field) {
        return dateOrNone(problems, field, words.text("desk.date.invalid"));
    }
}
