package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;

/** Asks, some minutes before the login ends, whether to go on. Opened, counted down and answered by the browser. */
@Tag("dialog")
@JsModule("./session.js")
final class SessionDialog extends Component {
    SessionDialog(WebSettings settings) {
        Element stay = button("button-primary", "web.session.stay").setAttribute("data-stay", true);
        Element leave =
                LogOut.with(button("button-tertiary", "web.header.log-out")).getElement();
        getElement()
                .setAttribute("class", "session")
                .setAttribute("id", "session")
                .setAttribute("aria-labelledby", "session-heading")
                .setAttribute("aria-describedby", "session-saved")
                .setAttribute("data-warn", String.valueOf(settings.warnBefore().toSeconds()))
                .appendChild(
                        Markup.text("h2", "", getTranslation("web.session.title"))
                                .setAttribute("id", "session-heading"),
                        Markup.tag("p", "").setAttribute("role", "timer").setAttribute("aria-live", "polite"),
                        Markup.text("p", "", getTranslation("web.session.saved"))
                                .setAttribute("id", "session-saved"),
                        Markup.tag("div", "button-row", stay, leave));
    }

    private Element button(String kind, String key) {
        return Markup.text("button", "button " + kind, getTranslation(key)).setAttribute("type", "button");
    }
}
