package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** What has happened, and where it stands now, as an ordered list. */
@Tag("ol")
public final class Timeline extends Component {
    /** Told in words as well as by looks. */
    public enum State {
        DONE,
        NOW,
        AHEAD
    }

    public Timeline() {
        getElement().setAttribute("class", "timeline");
    }

    /**
     * @param when date in words, or empty
     * @param parts further content, such as links
     */
    public Timeline event(State state, String heading, String when, Passage text, Component... parts) {
        Element item = Markup.tag("li", "timeline-" + state.name().toLowerCase(Locale.ROOT));
        item.appendChild(Markup.tag("p", "timeline-heading")
                .appendChild(
                        Markup.text("strong", "", heading),
                        Markup.unseen(" ("
                                + getTranslation("web.timeline." + state.name().toLowerCase(Locale.ROOT))
                                + ")")));
        if (!when.isEmpty()) {
            item.appendChild(Markup.text("p", "timeline-when", when));
        }
        if (!text.isEmpty()) {
            item.appendChild(new Typed(text).getElement());
        }
        for (Component part : parts) {
            item.appendChild(part.getElement());
        }
        if (state == State.NOW) {
            item.setAttribute("aria-current", "step");
        }
        getElement().appendChild(item);
        return this;
    }
}
