package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.web.Links;

/** Reminds the helper whose words these are, and leads out of it: to stop, or to the next citizen. */
final class HelpingLine extends Paragraph {
    static final String HELPERS = "/hjaelp-en-anden";
    static final String READ_BACK = HELPERS + "/laes-op";

    HelpingLine() {
        addClassName("muted");
        add(getTranslation("complaint.helping.line") + " ");
        add(Links.out(HELPERS + "/skift", getTranslation("complaint.helping.change")));
    }
}
