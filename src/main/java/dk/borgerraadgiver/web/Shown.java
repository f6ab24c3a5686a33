package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** Shows and hides as HTML does: the framework's own way writes {@code hidden="true"}, which is no HTML. */
public final class Shown {
    private static final String HIDDEN = "hidden";

    private Shown() {}

    public static void when(boolean shown, Component component) {
        when(shown, component.getElement());
    }

    static void when(boolean shown, Element element) {
        element.setAttribute(HIDDEN, !shown);
    }

    public static boolean is(Component component) {
        return !component.getElement().hasAttribute(HIDDEN);
    }
}
