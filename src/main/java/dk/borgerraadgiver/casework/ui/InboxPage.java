package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseLines.Found;
import dk.borgerraadgiver.casework.DeskNews;
import dk.borgerraadgiver.casework.InboxDesk;
import dk.borgerraadgiver.casework.InboxLine;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.PageLinks;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Which cases wait, which is the most pressing, and where is the one I look for? */
@Route(value = "sagsbehandling", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class InboxPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient InboxDesk desk;
    private final transient Directory directory;
    private final transient Clock clock;
    private final transient ObjectProvider<DeskNews.Source> elsewhere;
    private final transient CaseTexts words;
    private final SearchForm search;
    private final Div told = new Div();
    private final Div first = new Div();
    private final Div filters = new Div();
    private final Div list = new Div();
    private transient InboxView view = InboxView.ALL;

    InboxPage(
            Door door,
            InboxDesk desk,
            Directory directory,
            Clock clock,
            ObjectProvider<DeskNews.Source> elsewhere,
            Bundles bundles) {
        super("casework.desk.title");
        this.door = door;
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
        this.elsewhere = elsewhere;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        search = new SearchForm(words, "desk.find", this::find);
        getElement().getClassList().add("wide");
        add(told, first, search, filters, list);
        add(new Paragraph(Links.page(Addresses.DESK + "/fuldmagter", words.text("desk.mandates"))));
        add(new Paragraph(Links.page(Addresses.DESK + "/maeglinger", words.text("desk.mediations"))));
        add(new Paragraph(Links.page(Addresses.FAULTS, words.text("faults.title"))));
        add(new Paragraph(Links.page(Addresses.DESK + "/tilfredshed", words.text("satisfied.title"))));
        add(new Paragraph(Links.page(Addresses.DESK + "/papirskema", words.text("desk.paper"))));
        add(new Paragraph(Links.out(Addresses.DESK + "/giv-besked", words.text("desk.tell"))));
        add(new Paragraph(Links.out(Addresses.DESK + "/overlevering", words.text("desk.handover"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InboxView asked = InboxView.in(event);
        Optional<String> typed = asked.search().flatMap(Searches.mine()::words);
        view = typed.isPresent() ? asked : asked.searching(Optional.empty()).at(asked.page());
        told.removeAll();
        if (asked.search().isPresent() && typed.isEmpty()) {
            told.add(new Notice(Notice.Kind.INFO, words.text("desk.find.forgotten")));
        }
        search.type(typed.orElse(""));
        show(desk.find(door.employee(), view.wanted(typed.orElse(""))));
    }

    /** The one that was meant opens at once. */
    private void find(String typed) {
        Found found = desk.find(door.employee(), view.at(1).wanted(typed));
        Optional<InboxLine> meant = found.lines().stream()
                .filter(line -> line.number().value().equalsIgnoreCase(typed))
                .findFirst();
        if (meant.isPresent()) {
            goTo(view.address(meant.get().number()));
        } else if (found.lines().isEmpty()) {
            throw new Rejected("casework.desk.find.missing");
        } else {
            turnTo(view.searching(
                    Optional.of(typed).filter(words -> !words.isEmpty()).map(Searches.mine()::name)));
            told.removeAll();
            show(found);
            say(words.text("desk.found", found.all()));
        }
    }

    private static void goTo(String address) {
        Location location = new Location(address.substring(1));
        UI.getCurrentOrThrow().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Each search can be gone back from. */
    private void turnTo(InboxView other) {
        if (!other.equals(view)) {
            view = other;
            UI.getCurrentOrThrow()
                    .getPage()
                    .getHistory()
                    .pushState(null, view.address().substring(1));
        }
    }

    private void show(Found found) {
        view = view.at(found.page());
        LastInbox.keep(view);
        filters.removeAll();
        filters.add(new InboxFilters(words, view, directory.administrations()));
        first.removeAll();
        elsewhere
                .orderedStream()
                .flatMap(source -> source.of(door.employee()).stream())
                .forEach(news -> first.add(
                        new Paragraph(Links.page(news.address(), words.texts().text(news.textKey(), news.many())))));
        list.removeAll();
        if (view.search().isPresent()) {
            list.add(Parts.buttons(Buttons.secondary(
                    words.text("desk.find.clear"),
                    () -> goTo(view.searching(Optional.empty()).address()))));
        }
        if (found.lines().isEmpty()) {
            list.add(new Paragraph(words.text("desk.empty")));
            return;
        }
        first.addComponentAsFirst(new Paragraph(Links.page(
                view.address(found.lines().getFirst().number()),
                words.text("desk.first", found.lines().getFirst().number()))));
        list.add(new InboxTable(words, LocalDate.now(clock)).of(found.lines(), caption(found), view));
        if (found.pages() > 1) {
            list.add(new PageLinks(
                    found.page(), found.pages(), page -> view.at(page).address()));
        }
    }

    private String caption(Found found) {
        String sorted = words.text("desk.sort." + CaseTexts.key(view.sort()));
        return view.search().isPresent()
                ? words.text("desk.filter.found", found.all(), sorted)
                : words.text("desk.filter.shown", InboxFilters.name(words, view.shown()), found.all(), sorted);
    }
}
