package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Choose what to do, fill in its fields, save. What cannot be saved stays as it was typed. */
class DeskPanel extends Div {
    /** Saves what an officer did. */
    @FunctionalInterface
    interface Save {
        void event(MediationEvent event, Optional<LocalDate> newsBy);
    }

    private final transient MediationTexts words;
    private final transient List<DeskForm> forms;
    private final transient Save save;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioGroup<DeskForm> choice;

    DeskPanel(MediationTexts words, List<DeskForm> forms, Save save) {
        this.words = words;
        this.forms = List.copyOf(forms);
        this.save = save;
        choice = new RadioGroup<>("maegling-handling", words.text("act.label"), forms, DeskForm::name);
        forms.forEach(form -> choice.reveal(form, form));
        add(new H2(words.text("act")), errors);
        add(choice);
        add(Parts.buttons(Buttons.primary(words.text("act.save"), this::pressed)));
    }

    private void pressed() {
        choice.clearError();
        forms.forEach(DeskForm::clearErrors);
        errors.clear();
        Problems problems = new Problems();
        Optional<DeskForm> chosen = choice.value();
        if (chosen.isEmpty()) {
            problems.add(choice, words.text("act.choose"));
        }
        chosen.ifPresent(form -> form.event(problems).ifPresent(event -> trySaving(event, form.newsBy(), problems)));
        errors.show(problems);
    }

    private void trySaving(MediationEvent event, Optional<LocalDate> newsBy, Problems problems) {
        try {
            save.event(event, newsBy);
        } catch (Rejected no) {
            problems.add(words.refusal(no));
        }
    }
}
