package dk.borgerraadgiver.web;

import com.vaadin.flow.component.UI;

/** What the browser keeps of typed text, see {@link FormField#keepAs}. */
public final class KeptText {
    private KeptText() {}

    /** Lets go of this text, unless something else has been typed since. */
    static void saved(String name, String text) {
        UI.getCurrentOrThrow().getPage().executeJs("window.borger?.saved($0, $1)", name, text.hashCode());
    }

    /** Lets go of all whose name begins so, once it has been handed in. */
    public static void forget(String prefix) {
        UI.getCurrentOrThrow().getPage().executeJs("window.borger?.forgetKept($0)", prefix);
    }
}
