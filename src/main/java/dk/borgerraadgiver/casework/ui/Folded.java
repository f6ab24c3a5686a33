package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Shown;

/** A form that is seldom wanted: it is not there until a button asks for it. */
class Folded extends Div {
    private final NativeButton button;
    private final transient Component form;

    Folded(String text, Component form) {
        this.form = form;
        button = Buttons.tertiary(text, this::pressed);
        button.getElement().setAttribute("aria-expanded", "false");
        Shown.when(false, form);
        add(button, form);
    }

    private void pressed() {
        Shown.when(!Shown.is(form), form);
        button.getElement().setAttribute("aria-expanded", String.valueOf(Shown.is(form)));
    }
}
