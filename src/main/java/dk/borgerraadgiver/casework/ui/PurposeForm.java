package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import java.util.List;
import java.util.function.Consumer;

/** Asked before a colleague's case opens: what for? The citizen sees the answer. */
class PurposeForm extends Div {
    private final transient CaseTexts words;
    private final transient Consumer<Purpose> opened;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioGroup<Purpose> purpose;

    PurposeForm(CaseTexts words, Consumer<Purpose> opened) {
        this.words = words;
        this.opened = opened;
        purpose = new RadioGroup<>(
                "formaal",
                words.text("desk.purpose.ask"),
                List.of(Purpose.STANDING_IN, Purpose.CITIZEN_ASKED, Purpose.QUALITY),
                option -> words.text("purpose." + CaseTexts.key(option)));
        add(errors, new Paragraph(words.text("desk.purpose.intro")));
        add(purpose);
        add(Parts.buttons(Buttons.primary(words.text("desk.purpose.go"), this::pressed)));
    }

    private void pressed() {
        purpose.clearError();
        errors.clear();
        Problems problems = new Problems();
        if (purpose.value().isEmpty()) {
            problems.add(purpose, words.text("desk.purpose.missing"));
        }
        errors.show(problems);
        purpose.value().ifPresent(opened);
    }
}
