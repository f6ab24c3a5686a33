package dk.borgerraadgiver.web;

import com.vaadin.flow.component.html.Anchor;

/** One page back in the order of the questions, with nothing lost. */
public final class BackLink extends Anchor {
    public BackLink(String path) {
        super(path);
        setText(getTranslation("web.back"));
        addClassName("back-link");
    }
}
