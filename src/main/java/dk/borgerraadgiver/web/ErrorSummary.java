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
    private final Element heading;

    public ErrorSummary() {
        heading = Markup.text("h2", "alert-heading", getTranslation("web.summary.heading"));
        getElement()
                .setAttribute("class", "alert alert-error error-summary")
                .setAttribute("role", "group")
                .setAttribute("tabindex", "-1")
                .appendChild(Markup.tag("div", "alert-body", heading, list));
        clear();
    }

    /** Shows these problems and moves focus here, so that they are read out. */
    public void show(Problems problems) {
        clear();
        if (problems.none()) {
            return;
        }
        problems.all().forEach(problem -> list.appendChild(item(problem)));
        name(problems.all().stream()
                .flatMap(problem -> problem.targetId().stream())
                .findFirst()
                .map(target -> "fejl-" + target)
                .orElse("fejl"));
        Shown.when(true, this);
        getElement().executeJs("window.borger?.focusOn(this)");
    }

    public void clear() {
        list.removeAllChildren();
        Shown.when(false, this);
        getElement().removeAttribute("id").removeAttribute("aria-labelledby");
        heading.removeAttribute("id");
    }

    /** Two forms on one page may both have something to put right, and most have nothing. */
    private void name(String id) {
        getElement().setAttribute("id", id).setAttribute("aria-labelledby", id + "-overskrift");
        heading.setAttribute("id", id + "-overskrift");
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
