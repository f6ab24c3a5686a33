package dk.borgerraadgiver.web;

import com.vaadin.flow.component.html.NativeButton;

/** Buttons. A page has one primary button; none is ever disabled. */
public final class Buttons {
    private Buttons() {}

    public static NativeButton primary(String text, Runnable pressed) {
        return button(text, "button-primary", pressed);
    }

    public static NativeButton secondary(String text, Runnable pressed) {
        return button(text, "button-secondary", pressed);
    }

    public static NativeButton tertiary(String text, Runnable pressed) {
        return button(text, "button-tertiary", pressed);
    }

    /** For what cannot be undone. */
    public static NativeButton warning(String text, Runnable pressed) {
        return button(text, "button-warning", pressed);
    }

    /** Sends the form it stands in; Enter in a field does the same. */
    public static NativeButton submit(String text) {
        NativeButton button = new NativeButton(text);
        button.addClassNames("button", "button-primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    private static NativeButton button(String text, String classes, Runnable pressed) {
        NativeButton button = new NativeButton(text, click -> pressed.run());
        button.addClassNames("button", classes);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
