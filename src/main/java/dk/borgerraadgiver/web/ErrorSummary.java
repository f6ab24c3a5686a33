package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;

/** What must be put right, at the top of the page. Takes focus when it comes; its links lead to the fields. */
@Tag("div")
@JsModule("./parts.js")
public final class ErrorSummary extends Component {
    private final Element list = Markup.tag("ul", "nobullet-list");

    public ErrorSummary() {
        Element heading = Markup.text("h2", "alert-heading", getTranslation("web.summary.heading"));
        heading.setAttribute("id", "fejl-overskrift");
        getElement()
                .setAttribute("class", "alert alert-error error-summary")
                .setAttribute("id", "fejl")
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", "fejl-overskrift")
                .setAttribute("tabindex", "-1")
                .appendChild(Markup.tag("div", "alert-body", heading, list));
        setVisible(false);
    }

    /** Shows these problems and moves focus here, so that they are read out. */
    public void show(Problems problems) {
        list.removeAllChildren();
        problems.all().forEach(problem -> list.appendChild(item(problem)));
        setVisible(!problems.none());
        if (!problems.none()) {
            getElement().executeJs("window.borger?.focusOn(this)");
        }
    }

    public void clear() {
        list.removeAllChildren();
        setVisible(false);
    }

    private static Element item(Problems.Problem problem) {
        Element words = problem.targetId()
                .map(target -> Markup.text("a", "", problem.text())
                        .setAttribute("href", "#" + target)
                        .setAttribute("data-plain", true)
                        .setAttribute("data-goto", target))
                .orElseGet(() -> Markup.text("span", "", problem.text()));
        return Markup.tag("li", "", words);
    }
}
