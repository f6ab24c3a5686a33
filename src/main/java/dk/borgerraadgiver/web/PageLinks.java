package dk.borgerraadgiver.web;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntFunction;

/** The way through a list that is too long for one page: links, so that each page of it has an address. */
public final class PageLinks extends Nav {
    /** @param address of a page of the list, counted from one */
    public PageLinks(int page, int pages, IntFunction<String> address) {
        UnorderedList links = new UnorderedList();
        links.addClassNames("filters", "nobullet-list");
        if (page > 1) {
            links.add(new ListItem(Links.page(address.apply(page - 1), getTranslation("web.pages.before"))));
        }
        links.add(new ListItem(getTranslation("web.pages.now", page, pages)));
        if (page < pages) {
            links.add(new ListItem(Links.page(address.apply(page + 1), getTranslation("web.pages.next"))));
        }
        add(links);
        setAriaLabel(getTranslation("web.pages"));
    }
}
