package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.casework.CaseLines.Sort;
import dk.borgerraadgiver.casework.Inbox;
import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.web.Links;
import java.util.List;
import java.util.Optional;

/** What part of the inbox to show and in what order, and its pages: links, so that each has an address. */
final class InboxFilters extends Div {
    private final transient CaseTexts words;
    private final transient InboxView view;

    InboxFilters(CaseTexts words, InboxView view, List<Administration> administrations) {
        this.words = words;
        this.view = view;
        UnorderedList inboxes = links();
        InboxView.all()
                .forEach(shown ->
                        inboxes.add(filter(view.showing(shown), name(words, shown), shown.equals(view.shown()))));
        UnorderedList codes = links();
        codes.add(filter(
                view.with(Optional.empty()),
                words.text("desk.filter.administration.all"),
                view.administration().isEmpty()));
        administrations.stream()
                .map(Administration::code)
                .forEach(code -> codes.add(filter(
                        view.with(Optional.of(code)),
                        code,
                        view.administration().equals(Optional.of(code)))));
        UnorderedList orders = links();
        for (Sort sort : Sort.values()) {
            orders.add(filter(view.sorted(sort), words.text("desk.sort." + CaseTexts.key(sort)), sort == view.sort()));
        }
        add(nav("desk.filter", inboxes), nav("desk.filter.administration", codes), nav("desk.sort", orders));
    }

    static String name(CaseTexts words, String shown) {
        return switch (InboxView.inbox(shown)) {
            case Inbox.Everything() -> words.text("desk.filter.all");
            case Inbox.Mine() -> words.text("desk.filter.mine");
            case Inbox.WithoutOfficer() -> words.text("desk.filter.without-officer");
            case Inbox.Overdue() -> words.text("desk.filter.overdue");
            case Inbox.At(var where) -> words.text("desk.stage." + CaseTexts.key(where));
        };
    }

    private static ListItem filter(InboxView to, String name, boolean current) {
        Anchor link = Links.page(to.address(), name);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }

    private static UnorderedList links() {
        UnorderedList links = new UnorderedList();
        links.addClassNames("filters", "nobullet-list");
        return links;
    }

    private Nav nav(String label, UnorderedList links) {
        Paragraph heading = new Paragraph(words.text(label));
        heading.addClassName("filters-label");
        heading.getElement().setAttribute("aria-hidden", "true");
        Nav nav = new Nav(heading, links);
        nav.setAriaLabel(words.text(label));
        return nav;
    }
}
