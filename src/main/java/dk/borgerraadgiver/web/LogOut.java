package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;

/** Ends the login. A form and no link: nothing that is only looked at or fetched ahead may log anybody out. */
@Tag("form")
public final class LogOut extends Component {
    private static final String HEADER = "log-ud";

    private LogOut(Element button) {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", "/log-ud")
                .setAttribute("aria-label", getTranslation("web.header.log-out"))
                .setAttribute("data-log-out", true)
                .appendChild(button.setAttribute("type", "submit"));
    }

    /** A button in the midst of another form, with words of its own: it sends the one in the header. */
    public static Component saying(String words) {
        NativeButton button = new NativeButton(words);
        button.addClassNames("button", "button-tertiary");
        button.getElement().setAttribute("type", "submit").setAttribute("form", HEADER);
        return button;
    }

    static LogOut inHeader(Element button) {
        LogOut form = with(button);
        form.getElement().setAttribute("id", HEADER);
        return form;
    }

    static LogOut with(Element button) {
        return new LogOut(button);
    }
}
