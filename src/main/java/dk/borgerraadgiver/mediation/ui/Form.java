package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.SmallForm;

/** A few fields and a button on the citizen's page. */
abstract class Form extends SmallForm {
    static final int MOST = 5_000;

    private final transient MediationTexts words;

    /** @param errors of the page, which has several forms but one place where problems are told */
    Form(MediationTexts words, ErrorSummary errors) {
        super(errors);
        this.words = words;
    }

    final MediationTexts words() {
        return words;
    }
}
