package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;

/** What stands around every page: skip link, header, main, footer. Give it as {@code layout} of a route. */
@Tag("div")
public final class PageFrame extends Component implements RouterLayout {
    private final Element main = Markup.tag("main", "container page-container").setAttribute("id", "indhold");

    PageFrame() {
        getElement().setAttribute("class", "frame").appendChild(main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAllChildren();
        if (content != null) {
            main.appendChild(content.getElement());
        }
    }
}
