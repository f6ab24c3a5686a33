package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.SmallForm;
import java.util.function.Consumer;

/** A few fields and one button on a page of a case. */
class CaseForm extends SmallForm {
    private final transient Consumer<Problems> save;
    private final Div fields = new Div();

    /** @param save saves, unless it adds a problem; what it throws as refused becomes one */
    CaseForm(String button, boolean primary, Consumer<Problems> save) {
        this.save = save;
        add(fields);
        button(primary ? Buttons.primary(button, this::send) : Buttons.secondary(button, this::send));
    }

    /** Above the button. */
    final <F extends Field<?>> F ask(F field) {
        fields.getElement().appendChild(field.getElement());
        return asked(field);
    }

    @Override
    protected void pressed(Problems problems) {
        save.accept(problems);
    }
}
