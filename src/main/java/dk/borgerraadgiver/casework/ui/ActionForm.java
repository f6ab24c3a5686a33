package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.FormFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of one thing an officer can do, and the event they make. */
abstract class ActionForm extends FormFields {
    static final int MOST = 10_000;

    private final String action;
    private final transient CaseTexts words;

    ActionForm(String action, CaseTexts words) {
        this.action = action;
        this.words = words;
    }

    /** The event, unless a problem was added. */
    abstract Optional<CaseEvent> event(Problems problems);

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
        return field(new LongText(id("tekst"), words.text("desk.field.text"), MOST)
                .hint(words.text("desk.field.text.hint"))
                .rows(5));
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
