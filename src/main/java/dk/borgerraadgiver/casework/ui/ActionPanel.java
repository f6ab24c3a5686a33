package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Choose what to do, fill in its fields, save. What cannot be saved stays as it was typed. */
class ActionPanel extends Div {
    private final transient CaseTexts words;
    private final transient Consumer<CaseEvent> save;
    private final transient List<ActionForm> forms;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioGroup<ActionForm> choice;

    ActionPanel(CaseTexts words, CaseFile file, Consumer<CaseEvent> save) {
        this.words = words;
        this.save = save;
        forms = Actions.in(file, words);
        choice = new RadioGroup<>("handling", words.text("desk.act.label"), forms, ActionForm::name);
        forms.forEach(form -> choice.reveal(form, form));
        add(Parts.heading(words.text("desk.act")), errors);
        add(choice);
        add(Parts.buttons(Buttons.primary(words.text("desk.act.save"), this::pressed)));
    }

    private void pressed() {
        choice.clearError();
        forms.forEach(ActionForm::clearErrors);
        errors.clear();
        Problems problems = new Problems();
        Optional<ActionForm> chosen = choice.value();
        if (chosen.isEmpty()) {
            problems.add(choice, words.text("desk.act.choose"));
        }
        chosen.flatMap(form -> form.event(problems)).ifPresent(event -> trySaving(event, problems));
        errors.show(problems);
    }

    private void trySaving(CaseEvent event, Problems problems) {
        try {
            save.accept(event);
        } catch (Rejected no) {
            problems.add(words.texts().text(no.textKey(), no.arguments().toArray()));
        }
    }
}
