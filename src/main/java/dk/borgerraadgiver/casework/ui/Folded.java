package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dk.borgerraadgiver.web.Buttons;

/** A form that is seldom wanted: it is not there until a button asks for it. */
class Folded extends Div {
    private final NativeButton button;
    private final transient Component form;

    Folded(String text, Component form) {
        this.form = form;
        button = Buttons.tertiary(text, this::pressed);
        button.getElement().setAttribute("aria-expanded", "false");
        form.setVisible(false);
        add(button, form);
    }

    private void pressed() {
        form.setVisible(!form.isVisible());
        button.getElement().setAttribute("aria-expanded", String.valueOf(form.isVisible()));
    }
}
