package dk.borgerraadgiver.web;

import com.vaadin.flow.component.html.Anchor;

/** Links: within the pages that a server session drives, and out of them to a plain page or a file. */
public final class Links {
    private Links() {}

    /** To another page of the wizard, of my cases or of the desk, without loading the page anew. */
    public static Anchor page(String path, String text) {
        return new Anchor(path, text);
    }

    /** To what stands further down on this page, by its id. */
    public static Anchor below(String id, String text) {
        Anchor anchor = new Anchor("#" + id, text);
        anchor.getElement().setAttribute("data-goto", id);
        return anchor;
    }

    /** To a public page or another site: the browser loads it. */
    public static Anchor out(String address, String text) {
        Anchor anchor = new Anchor(address, text);
        anchor.getElement().setAttribute("data-plain", true);
        return anchor;
    }

    /** To a file that is downloaded. */
    public static Anchor file(String address, String text) {
        Anchor anchor = out(address, text);
        anchor.getElement().setAttribute("download", true);
        return anchor;
    }
}
