package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.Locale;

/** A message that stands out. Its kind is told in words too, not by colour alone. */
@Tag("div")
public final class Notice extends Component {
    /** In the order of weight. */
    public enum Kind {
        INFO,
        SUCCESS,
        WARNING,
        ERROR
    }

    private final Element body = Markup.tag("div", "alert-body");

    public Notice(Kind kind, String heading) {
        String name = kind.name().toLowerCase(Locale.ROOT);
        getElement()
                .setAttribute("class", "alert alert-" + name)
                .appendChild(body.appendChild(Markup.tag("p", "alert-heading")
                        .appendChild(
                                Markup.unseen(getTranslation("web.notice." + name) + " "),
                                Markup.text("span", "", heading))));
    }

    public Notice(Kind kind, String heading, String text) {
        this(kind, heading);
        text(text);
    }

    public Notice text(String text) {
        body.appendChild(Markup.text("p", "alert-text", text));
        return this;
    }

    public Notice add(Component... parts) {
        for (Component part : parts) {
            body.appendChild(part.getElement());
        }
        return this;
    }

    /** Read out when it comes while the person is on the page, without taking focus. */
    public Notice spoken() {
        getElement().setAttribute("role", "status");
        return this;
    }
}
