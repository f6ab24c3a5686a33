package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.OfficerCase;
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
    static final String HEADING = "handling-overskrift";
    private static final String CHOSEN = "event.target.value";

    private final transient CaseTexts words;
    private final transient Consumer<CaseEvent> save;
    private final transient List<ActionForm> forms;
    private final ErrorSummary errors = new ErrorSummary();
    private final RadioGroup<ActionForm> choice;
    private final Div shown = new Div();

    ActionPanel(CaseTexts words, List<ActionForm> forms, Consumer<CaseEvent> save) {
        this.words = words;
        this.save = save;
        this.forms = List.copyOf(forms);
        choice = new RadioGroup<>("handling", words.text("desk.act.label"), forms, ActionForm::name);
        H2 heading = Parts.heading(words.text("desk.act"));
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, errors);
        add(choice);
        showChosen();
        add(Parts.buttons(Buttons.primary(words.text("desk.act.save"), this::pressed)));
    }

    /** Papers that came since are there to choose; what was typed stays. */
    void offer(OfficerCase opened) {
        forms.forEach(form -> form.offer(opened));
    }

    /** Below all the choices, so that nothing moves under whoever goes through them with the arrow keys. */
    private void showChosen() {
        choice.getElement()
                .addEventListener(
                        "change", event -> show(event.getEventData().get(CHOSEN).asString()))
                .addEventData(CHOSEN)
                .setFilter("event.target.name === 'handling'");
        add(shown);
    }

    /** Only what is chosen is on the page; what was typed elsewhere is still there when it is chosen again. */
    private void show(String index) {
        shown.removeAll();
        forms.stream()
                .filter(form -> String.valueOf(forms.indexOf(form)).equals(index))
                .forEach(shown::add);
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
