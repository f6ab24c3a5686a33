package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.FaultDesk;
import dk.borgerraadgiver.casework.Faults.Fault;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.DataTable;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which faults hit more people than those who complained, and what has come of them? */
@Route(value = "sagsbehandling/generelle-fejl", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class FaultsPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient FaultDesk desk;
    private final transient CaseTexts words;
    private final SearchForm search;
    private final Div list = new Div();

    FaultsPage(Door door, FaultDesk desk, Bundles bundles) {
        super("casework.faults.title");
        this.door = door;
        this.desk = desk;
        words = new CaseTexts(bundles.in(Language.of(getLocale())));
        search = new SearchForm(words, "faults.find", this::find);
        getElement().getClassList().add("wide");
        above(new BackLink(Addresses.DESK));
        paragraph(words.text("faults.intro"));
        add(search, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(desk.find(door.employee(), search.typed()));
    }

    private void find(String typed) {
        List<Fault> found = desk.find(door.employee(), typed);
        if (found.isEmpty()) {
            throw new Rejected("casework.faults.find.missing");
        }
        show(found);
        say(words.text("faults.caption", found.size()));
    }

    private void show(List<Fault> faults) {
        list.removeAll();
        if (faults.isEmpty()) {
            list.add(new Paragraph(words.text("faults.none")));
            return;
        }
        DataTable table = new DataTable(
                words.text("faults.caption", faults.size()),
                Stream.of("fault", "administration", "cases", "affected", "found", "answered", "changed")
                        .map(column -> words.text("faults.column." + column))
                        .toList());
        faults.forEach(fault -> table.row(
                Links.page(Addresses.fault(fault.id()), fault.name()),
                new Span(
                        fault.administration().isEmpty()
                                ? words.text("desk.administration.unknown")
                                : fault.administration()),
                new Span(String.valueOf(fault.cases())),
                new Span(String.valueOf(fault.affected())),
                new Span(words.dates().day(fault.foundAt())),
                new Span(day(fault.answered())),
                new Span(day(fault.changed()))));
        list.add(table);
    }

    private String day(Optional<Instant> at) {
        return at.map(words.dates()::day).orElseGet(() -> words.text("faults.not-yet"));
    }
}
