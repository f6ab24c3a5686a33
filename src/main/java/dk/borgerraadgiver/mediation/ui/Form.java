package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.NativeButton;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.FormFields;
import dk.borgerraadgiver.web.Problems;

/** A few fields and a button on the citizen's page. What cannot be saved stays as it was typed. */
abstract class Form extends FormFields {
    static final int MOST = 5_000;

    private final transient MediationTexts words;
    private final ErrorSummary errors;

    /** @param errors of the page, which has several forms but one place where problems are told */
    Form(MediationTexts words, ErrorSummary errors) {
        this.words = words;
        this.errors = errors;
    }

    /** Saves, unless a problem was added. */
    abstract void pressed(Problems problems);

    final MediationTexts words() {
        return words;
    }

    final void button(NativeButton... buttons) {
        add(Parts.buttons(buttons));
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
}
