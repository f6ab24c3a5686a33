package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseLines.Found;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.casework.Inbox;
import dk.borgerraadgiver.casework.InboxDesk;
import dk.borgerraadgiver.casework.InboxLine;
import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cases wait, which is the most pressing, and where is the one I look for? */
@Route(value = "sagsbehandling", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class InboxPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient InboxDesk desk;
    private final transient Directory directory;
    private final transient Clock clock;
    private final transient CaseTexts words;
    private final SearchForm search;
    private final Div filters = new Div();
    private final Div list = new Div();
    private transient InboxView view = new InboxView("alle", Optional.empty(), 1);

    InboxPage(Door door, InboxDesk desk, Directory directory, Clock clock, Bundles bundles) {
        super("casework.desk.title");
        this.door = door;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        search = new SearchForm(words, this::find);
        getElement().getClassList().add("wide");
        add(search, filters, list);
        add(new Paragraph(Links.page(Addresses.DESK + "/fuldmagter", words.text("desk.mandates"))));
        add(new Paragraph(Links.page(Addresses.DESK + "/maeglinger", words.text("desk.mediations"))));
        add(new Paragraph(Links.out(Addresses.DESK + "/giv-besked", words.text("desk.tell"))));
        add(new Paragraph(Links.out(Addresses.DESK + "/overlevering", words.text("desk.handover"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        view = InboxView.in(event);
        filters.removeAll();
        filters.add(inboxes(), administrations());
        try {
            show(find(search.typed(), view));
        } catch (Rejected unsearchable) {
            show(find("", view));
        }
    }

    /** The one that was meant opens at once. */
    private void find(String typed) {
        Found found = find(typed, view.at(1));
        Optional<InboxLine> meant = found.lines().stream()
                .filter(line -> line.number().value().equalsIgnoreCase(typed))
                .findFirst();
        if (meant.isPresent()) {
            UI.getCurrentOrThrow().navigate(Addresses.desk(meant.get().number()).substring(1));
        } else if (found.lines().isEmpty()) {
            throw new Rejected("casework.desk.find.missing");
        } else {
            show(found);
            say(words.text("desk.found", found.all()));
        }
    }

    private Found find(String typed, InboxView wanted) {
        Inbox inbox = typed.matches("(?i)BR-\\d{4}-\\d{6}") ? new Inbox.Everything() : wanted.inbox();
        return desk.find(door.employee(), new Wanted(inbox, wanted.administration(), typed, wanted.page()));
    }

    private void show(Found found) {
        list.removeAll();
        if (found.lines().isEmpty()) {
            list.add(new Paragraph(words.text("desk.empty")));
            return;
        }
        int pages = Math.ceilDiv(found.all(), Wanted.PAGE);
        String caption = search.typed().isEmpty()
                ? words.text("desk.filter.shown", name(view.shown()), found.all())
                : words.text("desk.filter.found", found.all());
        list.add(new InboxTable(words, LocalDate.now(clock)).of(found.lines(), caption));
        if (pages > 1) {
            list.add(pages(pages));
        }
    }

    private Nav pages(int pages) {
        UnorderedList links = links();
        if (view.page() > 1) {
            links.add(new ListItem(Links.page(view.at(view.page() - 1).address(), words.text("desk.page.before"))));
        }
        links.add(new ListItem(words.text("desk.page", view.page(), pages)));
        if (view.page() < pages) {
            links.add(new ListItem(Links.page(view.at(view.page() + 1).address(), words.text("desk.page.next"))));
        }
        return nav("desk.page.label", links);
    }

    private Nav inboxes() {
        UnorderedList links = links();
        InboxView.all()
                .forEach(shown -> links.add(filter(view.showing(shown), name(shown), shown.equals(view.shown()))));
        return nav("desk.filter", links);
    }

    private Nav administrations() {
        UnorderedList links = links();
        links.add(filter(
                view.with(Optional.empty()),
                words.text("desk.filter.administration.all"),
                view.administration().isEmpty()));
        Stream<String> codes = directory.administrations().stream().map(Administration::code);
        codes.forEach(code -> links.add(
                filter(view.with(Optional.of(code)), code, view.administration().equals(Optional.of(code)))));
        return nav("desk.filter.administration", links);
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
        Nav nav = new Nav(links);
        nav.setAriaLabel(words.text(label));
        return nav;
    }

    private String name(String shown) {
        return switch (new InboxView(shown, Optional.empty(), 1).inbox()) {
            case Inbox.Everything() -> words.text("desk.filter.all");
            case Inbox.Mine() -> words.text("desk.filter.mine");
            case Inbox.WithoutOfficer() -> words.text("desk.filter.without-officer");
            case Inbox.Overdue() -> words.text("desk.filter.overdue");
            case Inbox.At(var where) -> words.text("desk.stage." + CaseTexts.key(where));
        };
    }
}
