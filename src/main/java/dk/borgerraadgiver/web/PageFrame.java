package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: skip link, header, main, footer. Give it as {@code layout} of a route, which says
 * itself who may see it.
 */
@Tag("div")
@JsModule("./keep.js")
@AnonymousAllowed
public final class PageFrame extends Component implements RouterLayout, AfterNavigationObserver {
    private final Element main = Markup.tag("main", "container page-container")
            .setAttribute("id", "main-content")
            .setAttribute("tabindex", "-1");
    private final Element acting = Markup.tag("section", "acting-for");
    private final SiteFrame site;
    private final Header header;

    PageFrame(SiteFrame site, WebSettings settings) {
        this.site = site;
        header = new Header(site);
        acting.setAttribute("aria-label", getTranslation("web.acting-for.label"));
        getElement()
                .setAttribute("class", "frame")
                .appendChild(Markup.text("a", "skip-link", getTranslation("web.skip"))
                        .setAttribute("href", "#main-content")
                        .setAttribute("data-goto", "main-content"));
        getElement().appendChild(header.getElement(), acting, main, new Footer(site).getElement());
        site.asked().ifPresent(visitor -> getElement().appendChild(new SessionDialog(settings).getElement()));
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAllChildren();
        if (content != null) {
            main.appendChild(content.getElement());
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        header.at("/" + event.getLocation().getPathWithQueryParameters());
        tellForWhom();
    }

    /** Anew on each page: it may have been chosen, or ended, since. */
    private void tellForWhom() {
        acting.removeAllChildren();
        site.whom()
                .ifPresent(whom -> acting.appendChild(Markup.tag(
                        "p",
                        "container",
                        Markup.text("strong", "", getTranslation("web.acting-for", whom.name())),
                        Markup.text("span", "", " "),
                        Markup.text("a", "", getTranslation("web.acting-for.change"))
                                .setAttribute("href", whom.changedAt()))));
        Shown.when(acting.getChildCount() > 0, acting);
    }

    /** Tells of a fault of ours at the top of the page, on which all that was typed stays. */
    public void fault(String reference) {
        atTheTop(new Notice(Notice.Kind.ERROR, getTranslation("web.fault.title"), getTranslation("web.fault.text"))
                .text(getTranslation("web.error.reference", reference)));
    }

    /** Tells that what was pressed for is not there any more. */
    public void gone() {
        atTheTop(new Notice(Notice.Kind.WARNING, getTranslation("web.gone.title"), getTranslation("web.gone.text")));
    }

    private void atTheTop(Notice notice) {
        notice.getElement().setAttribute("tabindex", "-1").setAttribute("data-fault", true);
        main.insertChild(0, notice.getElement());
        notice.getElement().executeJs("window.borger?.focusOn(this)");
    }
}
