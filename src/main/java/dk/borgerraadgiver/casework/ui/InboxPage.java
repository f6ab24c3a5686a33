package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseLine;
import dk.borgerraadgiver.casework.Expected;
import dk.borgerraadgiver.casework.Inbox;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.web.DataTable;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Which cases wait, and who has waited longest? */
@Route(value = "sagsbehandling", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class InboxPage extends Page implements BeforeEnterObserver {
    private static final String ALL = "alle";
    private static final String MINE = "mine";

    private final transient Door door;
    private final transient OfficerDesk desk;
    private final transient Clock clock;
    private final transient CaseTexts words;
    private final Div list = new Div();

    InboxPage(Door door, OfficerDesk desk, Clock clock, Bundles bundles) {
        super("casework.desk.title");
        this.door = door;
        this.desk = desk;
        this.clock = clock;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        getElement().getClassList().add("wide");
        add(new FindCase(words, number -> desk.has(door.employee(), number)), filters(), list);
        add(new Paragraph(Links.page(Addresses.DESK + "/fuldmagter", words.text("desk.mandates"))));
        add(new Paragraph(Links.page(Addresses.DESK + "/maeglinger", words.text("desk.mediations"))));
        add(new Paragraph(Links.out(Addresses.DESK + "/giv-besked", words.text("desk.tell"))));
        add(new Paragraph(Links.out(Addresses.DESK + "/overlevering", words.text("desk.handover"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("vis")
                .orElse(ALL);
        Inbox inbox = inbox(shown);
        List<CaseLine> lines = desk.inbox(door.employee(), inbox);
        list.removeAll();
        list.add(
                lines.isEmpty()
                        ? new Paragraph(words.text("desk.empty"))
                        : table(lines, words.text("desk.filter.shown", name(inbox), lines.size())));
    }

    private Nav filters() {
        UnorderedList links = new UnorderedList();
        links.addClassNames("filters", "nobullet-list");
        links.add(filter(ALL, new Inbox.Everything()), filter(MINE, new Inbox.Mine()));
        for (Stage stage : Stage.values()) {
            links.add(filter(CaseTexts.key(stage), new Inbox.At(stage)));
        }
        Nav nav = new Nav(links);
        nav.setAriaLabel(words.text("desk.filter"));
        return nav;
    }

    private ListItem filter(String shown, Inbox inbox) {
        return new ListItem(Links.page(Addresses.DESK + "?vis=" + shown, name(inbox)));
    }

    private String name(Inbox inbox) {
        return switch (inbox) {
            case Inbox.Everything() -> words.text("desk.filter.all");
            case Inbox.Mine() -> words.text("desk.filter.mine");
            case Inbox.At(Stage stage) -> words.text("desk.stage." + CaseTexts.key(stage));
        };
    }

    private static Inbox inbox(String shown) {
        if (shown.equals(MINE)) {
            return new Inbox.Mine();
        }
        for (Stage stage : Stage.values()) {
            if (CaseTexts.key(stage).equals(shown)) {
                return new Inbox.At(stage);
            }
        }
        return new Inbox.Everything();
    }

    private DataTable table(List<CaseLine> lines, String caption) {
        DataTable table = new DataTable(
                caption,
                List.of(
                        words.text("desk.column.case"),
                        words.text("desk.column.received"),
                        words.text("desk.column.stage"),
                        words.text("desk.column.waiting"),
                        words.text("desk.column.by"),
                        words.text("desk.column.officer"),
                        words.text("desk.column.flags")));
        lines.forEach(line -> table.row(cells(line)));
        return table;
    }

    private Component[] cells(CaseLine line) {
        CaseFile file = line.file();
        return new Component[] {
            Links.page(Addresses.desk(file.number()), file.number().value()),
            new Span(words.dates().day(file.receivedAt())),
            new Span(words.text("desk.stage." + CaseTexts.key(file.stage()))),
            new Span(waited(file)),
            new Span(file.promise().map(words.dates()::day).orElseGet(() -> words.text("desk.no-date"))),
            new Span(file.officer().map(officer -> officer.name()).orElseGet(() -> words.text("desk.officer.none"))),
            new Span(flags(line))
        };
    }

    private String waited(CaseFile file) {
        long days =
                ChronoUnit.DAYS.between(LocalDate.ofInstant(file.waitingSince(), Time.DENMARK), LocalDate.now(clock));
        if (days == 0) {
            return words.text("desk.days.today");
        }
        return days == 1 ? words.text("desk.days.one") : words.text("desk.days", days);
    }

    private String flags(CaseLine line) {
        List<String> flags = new ArrayList<>();
        if (line.file().newsFromCitizen()) {
            flags.add(words.text("desk.flag.news"));
        }
        if (line.status().expected() instanceof Expected.Overdue) {
            flags.add(words.text("desk.flag.overdue"));
        }
        return flags.isEmpty() ? words.text("desk.flag.none") : String.join(". ", flags);
    }
}
