package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A few fields and one button; what cannot be saved stays as it was typed. */
class CaseForm extends Div {
    private final transient CaseTexts words;
    private final transient Consumer<Problems> save;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div fields = new Div();
    private final transient List<Field<?>> asked = new ArrayList<>();

    /** @param save saves, unless it adds a problem; what it throws as refused becomes one */
    CaseForm(CaseTexts words, String button, boolean primary, Consumer<Problems> save) {
        this.words = words;
        this.save = save;
        add(errors, fields);
        add(Parts.buttons(primary ? Buttons.primary(button, this::pressed) : Buttons.secondary(button, this::pressed)));
    }

    final <F extends Field<?>> F field(F field) {
        asked.add(field);
        fields.getElement().appendChild(field.getElement());
        return field;
    }

    private void pressed() {
        asked.forEach(Field::clearError);
        errors.clear();
        Problems problems = new Problems();
        try {
            save.accept(problems);
        } catch (Rejected no) {
            problems.add(words.texts().text(no.textKey(), no.arguments().toArray()));
        }
        errors.show(problems);
    }
}
