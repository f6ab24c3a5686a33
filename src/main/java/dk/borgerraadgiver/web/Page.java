package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page with one heading, which is also its title. On a change of page without a load, focus moves to the heading. */
@Tag("div")
@JsModule("./parts.js")
public abstract class Page extends Component implements HasDynamicTitle, AfterNavigationObserver {
    static final String HEADING = "overskrift";

    private final Element heading =
            Markup.tag("h1", "").setAttribute("tabindex", "-1").setAttribute("id", HEADING);
    private final Element content = getElement();
    private String title;

    protected Page(String titleKey, Object... arguments) {
        title = getTranslation(titleKey, arguments);
        heading.setText(title);
        content.setAttribute("class", "page").appendChild(heading);
    }

    /** Adds below what stands there. */
    protected final void add(Component... parts) {
        for (Component part : parts) {
            body().appendChild(part.getElement());
        }
    }

    protected final void paragraph(String text) {
        body().appendChild(Markup.text("p", "", text));
    }

    /** A paragraph that opens the page, a little larger. */
    protected final void lead(String text) {
        body().appendChild(Markup.text("p", "font-lead", text));
    }

    /** A heading of the second level. */
    protected final void section(String text) {
        body().appendChild(Markup.text("h2", "", text));
    }

    /** Stands above the heading: back link, then step indicator. */
    protected final void above(Component... parts) {
        for (Component part : parts) {
            content.insertChild(content.indexOfChild(heading), part.getElement());
            if (part instanceof StepIndicator) {
                heading.setAttribute("aria-describedby", "trin");
            }
        }
    }

    /** Another heading, and title, than the one of the constructor, for pages that know it only later. */
    protected final void title(String text) {
        title = text;
        heading.setText(text);
        UI.getCurrentOrThrow().getPage().setTitle(getPageTitle());
    }

    /** For a page whose content brings the one heading itself, such as a receipt. */
    protected final void headingInContent() {
        heading.removeFromParent();
    }

    /** Says this aloud, politely, without moving focus. */
    protected final void say(String text) {
        getElement().executeJs("window.borger?.say($0)", text);
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("web.solution");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        UI ui = UI.getCurrentOrThrow();
        if (ComponentUtil.getData(ui, Visited.class) == null) {
            ComponentUtil.setData(ui, Visited.class, new Visited());
        } else {
            getElement().executeJs("window.borger?.arrived(this)");
        }
    }

    /** Where parts are added. */
    Element body() {
        return content;
    }

    final Element content() {
        return content;
    }

    /** Marks a browser tab in which a page has been shown before. */
    private record Visited() {}
}
