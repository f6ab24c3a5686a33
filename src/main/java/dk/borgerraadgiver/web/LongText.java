package dk.borgerraadgiver.web;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;

/** Many lines of text, with a count of what is left which also speaks, now and then. */
@JsModule("./parts.js")
public final class LongText extends TextInput<LongText> {
    private final Element count;

    public LongText(String id, String label, int most) {
        super(id, label, "textarea");
        input().setAttribute("rows", "8").setAttribute("data-most", String.valueOf(most));
        Element seen = Markup.text("span", "form-hint count", getTranslation("web.count.most", most))
                .setAttribute("id", id + "-count");
        Element heard = Markup.tag("span", "sr-only").setAttribute("role", "status");
        count = seen;
        getElement().appendChild(seen, heard);
        getElement()
                .executeJs(
                        "window.borger?.count(this, $0, $1)",
                        getTranslation("web.count.left", "{0}"),
                        getTranslation("web.count.over", "{0}"));
        tie();
    }

    public LongText rows(int rows) {
        input().setAttribute("rows", String.valueOf(rows));
        return this;
    }

    @Override
    Stream<String> describing(Element input) {
        return Stream.ofNullable(count).map(element -> element.getAttribute("id"));
    }
}
