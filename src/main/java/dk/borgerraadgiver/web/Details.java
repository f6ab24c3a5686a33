package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** More to read for those who want it, folded away until then. */
@Tag("details")
public final class Details extends Component {
    private final Element content = Markup.tag("div", "details-text");

    public Details(String summary, Component... parts) {
        getElement()
                .setAttribute("class", "details")
                .appendChild(
                        Markup.tag("summary", "details-summary", Markup.text("span", "details-summary-text", summary)),
                        content);
        add(parts);
    }

    public Details(String summary, String text) {
        this(summary);
        content.appendChild(Markup.text("p", "", text));
    }

    public Details add(Component... parts) {
        for (Component part : parts) {
            content.appendChild(part.getElement());
        }
        return this;
    }

    public Details open() {
        getElement().setAttribute("open", true);
        return this;
    }
}
