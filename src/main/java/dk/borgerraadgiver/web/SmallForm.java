package dk.borgerraadgiver.web;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dk.borgerraadgiver.shared.Rejected;

/** A few fields and a button. What cannot be saved stays as it was typed. */
public abstract class SmallForm extends FormFields {
    private final ErrorSummary errors;

    protected SmallForm() {
        errors = new ErrorSummary();
        add(errors);
    }

    /** @param errors of a page that has several forms but one place where problems are told */
    protected SmallForm(ErrorSummary errors) {
        this.errors = errors;
    }

    /** Saves, unless a problem was added. What it throws as refused becomes one. */
    protected abstract void pressed(Problems problems);

    protected final void button(NativeButton... buttons) {
        Div row = new Div(buttons);
        row.addClassName("button-row");
        add(row);
    }

    protected final void send() {
        clearErrors();
        errors.clear();
        Problems problems = new Problems();
        try {
            pressed(problems);
        } catch (Rejected no) {
            problems.add(getTranslation(no.textKey(), no.arguments().toArray()));
        }
        errors.show(problems);
    }
}
