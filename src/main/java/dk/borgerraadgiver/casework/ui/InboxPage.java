package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseLines.Found;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
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
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
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
        add(first, search, filters, list);
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
        view = InboxView.in(event);
        search.type(view.searched() ? LastInbox.known().typed() : "");
        show(found(view));
    }

    /** What was typed before may be no search at all. */
    private Found found(InboxView wanted) {
        try {
            return desk.find(door.employee(), wanted.wanted(search.typed()));
        } catch (Rejected unsearchable) {
            return desk.find(door.employee(), wanted.wanted(""));
        }
    }

    /** The one that was meant opens at once. */
    private void find(String typed) {
        Found found = desk.find(door.employee(), view.at(1).wanted(typed));
        Optional<InboxLine> meant = found.lines().stream()
                .filter(line -> line.number().value().equalsIgnoreCase(typed))
                .findFirst();
        if (meant.isPresent()) {
            UI.getCurrentOrThrow().navigate(Addresses.desk(meant.get().number()).substring(1));
        } else if (found.lines().isEmpty()) {
            throw new Rejected("casework.desk.find.missing");
        } else {
            view = view.searched(!typed.isEmpty());
            UI.getCurrentOrThrow()
                    .getPage()
                    .getHistory()
                    .replaceState(null, view.address().substring(1));
            show(found);
            say(words.text("desk.found", found.all()));
        }
    }

    private void show(Found found) {
        new LastInbox(view, search.typed()).keep();
        InboxFilters links = new InboxFilters(words, view, directory.administrations());
        filters.removeAll();
        filters.add(links);
        first.removeAll();
        elsewhere
                .orderedStream()
                .flatMap(source -> source.of(door.employee()).stream())
                .forEach(news -> first.add(
                        new Paragraph(Links.page(news.address(), words.texts().text(news.textKey(), news.many())))));
        list.removeAll();
        if (search.isUsed()) {
            list.add(Parts.buttons(Buttons.secondary(
                    words.text("desk.find.clear"),
                    () -> UI.getCurrentOrThrow()
                            .navigate(view.searched(false).address().substring(1)))));
        }
        if (found.lines().isEmpty()) {
            list.add(new Paragraph(words.text("desk.empty")));
            return;
        }
        first.addComponentAsFirst(new Paragraph(Links.page(
                Addresses.desk(found.lines().getFirst().number()),
                words.text("desk.first", found.lines().getFirst().number()))));
        list.add(new InboxTable(words, LocalDate.now(clock)).of(found.lines(), caption(found), view.sort()));
        int pages = Math.ceilDiv(found.all(), Wanted.PAGE);
        if (pages > 1) {
            list.add(links.pages(pages));
        }
    }

    private String caption(Found found) {
        String sorted = words.text("desk.sort." + CaseTexts.key(view.sort()));
        return search.isUsed()
                ? words.text("desk.filter.found", found.all(), sorted)
                : words.text("desk.filter.shown", InboxFilters.name(words, view.shown()), found.all(), sorted);
    }
}
