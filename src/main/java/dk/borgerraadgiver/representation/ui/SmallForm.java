package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.FormFields;
import dk.borgerraadgiver.web.Problems;
import java.time.LocalDate;
import java.util.Optional;

/** A few fields and a button. What cannot be saved stays as it was typed. */
abstract class SmallForm extends FormFields {
    private final transient MandateTexts words;
    private final ErrorSummary errors = new ErrorSummary();

    SmallForm(MandateTexts words) {
        this.words = words;
        add(errors);
    }

    /** Saves, unless a problem was added. */
    abstract void pressed(Problems problems);

    final MandateTexts words() {
        return words;
    }

    final void button(NativeButton button) {
        Div row = new Div(button);
        row.addClassName("button-row");
        add(row);
    }

    final void send() {
        clearErrors();
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
        mustBeWritten(problems, field, words.text(key));
    }

    final Optional<LocalDate> date(Problems problems, DateFields field) {
        return dateOrNone(problems, field, words.text("refused.no-date"));
    }
}
