package dk.borgerraadgiver.web;

import com.vaadin.flow.dom.Element;

/** Short words for making native elements. Text is always text, never markup. */
final class Markup {
    private Markup() {}

    static Element tag(String name, String classes, Element... children) {
        Element element = new Element(name);
        if (!classes.isEmpty()) {
            element.setAttribute("class", classes);
        }
        return element.appendChild(children);
    }

    static Element text(String name, String classes, String text) {
        return tag(name, classes).setText(text);
    }

    /** Heard by screen readers, not seen. */
    static Element unseen(String text) {
        return text("span", "sr-only", text);
    }

    /** Decoration from the icon sheet, hidden from screen readers. */
    static Element icon(String name) {
        return tag("span", "icon icon-" + name).setAttribute("aria-hidden", "true");
    }
}
