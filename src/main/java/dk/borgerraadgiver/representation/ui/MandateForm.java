package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.SmallForm;
import java.time.LocalDate;
import java.util.Optional;

/** A few fields and a button, over a mandate. */
abstract class MandateForm extends SmallForm {
    private final transient MandateTexts words;

    MandateForm(MandateTexts words) {
        this.words = words;
    }

    final MandateTexts words() {
        return words;
    }

    final void required(Problems problems, Field<String> field, String key) {
        mustBeWritten(problems, field, words.text(key));
    }

    final Optional<LocalDate> date(Problems problems, DateFields field) {
        return dateOrNone(problems, field, words.text("refused.no-date"));
    }
}
