package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A few fields and a button. What cannot be saved stays as it was typed. */
abstract class SmallForm extends Div {
    private final transient MandateTexts words;
    private final ErrorSummary errors = new ErrorSummary();
    private final transient List<Field<?>> fields = new ArrayList<>();

    SmallForm(MandateTexts words) {
        this.words = words;
        add(errors);
    }

    /** Saves, unless a problem was added. */
    abstract void pressed(Problems problems);

    final MandateTexts words() {
        return words;
    }

    final <F extends Field<?>> F field(F field) {
        asked(field);
        getElement().appendChild(field.getElement());
        return field;
    }

    /** Watches a field that stands elsewhere, such as under an option. */
    final <F extends Field<?>> F asked(F field) {
        fields.add(field);
        return field;
    }

    final void button(NativeButton button) {
        Div row = new Div(button);
        row.addClassName("button-row");
        add(row);
    }

    final void send() {
        fields.forEach(Field::clearError);
        errors.clear();
        Problems problems = new Problems();
        try {
            pressed(problems);
        } catch (Rejected no) {
            problems.add(words.refusal(no));
        }
        errors.show(problems);
    }

    final void required(Problems problems, Field<String> field, String key) {
        if (field.value().isBlank()) {
            problems.add(field, words.text(key));
        }
    }

    /** Empty where nothing was written; a problem where it is no date. */
    final Optional<LocalDate> date(Problems problems, DateFields field) {
        Optional<LocalDate> date = field.value().date();
        if (date.isEmpty() && !field.value().blank()) {
            problems.add(field, words.text("refused.no-date"));
        }
        return date;
    }
}
