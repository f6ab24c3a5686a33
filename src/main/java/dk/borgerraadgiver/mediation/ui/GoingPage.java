package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.mediation.Going;
import dk.borgerraadgiver.mediation.MediatorsDesk;
import dk.borgerraadgiver.mediation.MediatorsDesk.Listed;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.DataTable;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.PageLinks;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which mediations go on, and which have nobody to lead them? */
@Route(value = "sagsbehandling/maeglinger", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class GoingPage extends Page implements BeforeEnterObserver {
    private static final String PAGE = "side";

    private final transient Door door;
    private final transient MediatorsDesk desk;
    private final transient MediationTexts words;
    private final Div list = new Div();

    GoingPage(Door door, MediatorsDesk desk, Bundles bundles) {
        super("mediation.going.title");
        this.door = door;
        this.desk = desk;
        words = new MediationTexts(bundles.in(Language.of(getLocale())), false);
        above(new BackLink(Addresses.DESK));
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Listed going = desk.going(door.employee(), page(event));
        list.removeAll();
        if (going.lines().isEmpty()) {
            list.add(new Paragraph(words.text("going.none")));
            return;
        }
        DataTable table = new DataTable(
                words.text("going.caption", going.all()),
                List.of(
                        words.text("going.case"),
                        words.text("going.stands"),
                        words.text("status.mediator"),
                        words.text("going.last")));
        going.lines()
                .forEach(one -> table.row(
                        Links.page(
                                Addresses.desk(one.number()) + "/maegling",
                                one.number().value()),
                        new Span(stands(one)),
                        new Span(one.mediator().orElseGet(() -> words.text("status.mediator.none"))),
                        new Span(last(one))));
        list.add(table);
        if (going.pages() > 1) {
            list.add(new PageLinks(
                    going.page(), going.pages(), page -> Addresses.DESK + "/maeglinger?" + PAGE + "=" + page));
        }
    }

    private static int page(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(page -> page.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private String stands(Going one) {
        return words.text("desk.phase." + (one.bothSaidYes() ? "ready" : MediationTexts.key(one.phase())));
    }

    /** Whose news it is; what they said in confidence is not told here. */
    private String last(Going one) {
        return words.text(
                "going.last." + MediationTexts.key(one.from()),
                words.text("going.deed." + MediationTexts.key(one.last())),
                words.dates().minute(one.movedAt()));
    }
}
