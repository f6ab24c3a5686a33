package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A switch for those at a library's or a friend's computer: typed text is not kept beyond the open browser. */
@Tag("div")
@JsModule("./keep.js")
public final class SharedComputer extends Component {
    public SharedComputer() {
        getElement()
                .setAttribute("class", "form-group form-group-checkbox")
                .appendChild(
                        Markup.tag("input", "form-checkbox")
                                .setAttribute("type", "checkbox")
                                .setAttribute("id", "delt-computer")
                                .setAttribute("aria-describedby", "delt-computer-hint")
                                .setAttribute("data-shared", true),
                        Markup.text("label", "", getTranslation("web.shared.label"))
                                .setAttribute("for", "delt-computer"),
                        Markup.text("span", "form-hint", getTranslation("web.shared.hint"))
                                .setAttribute("id", "delt-computer-hint"));
    }
}
