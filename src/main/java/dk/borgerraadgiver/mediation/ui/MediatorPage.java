package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.mediation.Mediation;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.Begun;
import dk.borgerraadgiver.mediation.MediatorsDesk;
import dk.borgerraadgiver.mediation.OfficeSide;
import dk.borgerraadgiver.mediation.Phase;
import dk.borgerraadgiver.mediation.Reader;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Offers mediation, and leads it between the two sides. */
@Route(value = "sagsbehandling/:sagsnummer/maegling", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class MediatorPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient MediatorsDesk desk;
    private final transient Clock clock;
    private final transient Bundles bundles;
    private final Div above = new Div();
    private final Div told = new Div();
    private final Div top = new Div();
    private final Div actions = new Div();
    private transient MediationTexts words;
    private int seen;

    MediatorPage(Door door, MediatorsDesk desk, Clock clock, Bundles bundles) {
        super("mediation.desk.title");
        this.door = door;
        this.desk = desk;
        this.clock = clock;
        this.bundles = bundles;
        words = new MediationTexts(bundles.in(Language.of(getLocale())), false);
        above(above);
        add(told, top, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = Addresses.number(event);
        title(words.text("desk.title.of", number));
        above.removeAll();
        above.add(new BackLink(Addresses.desk(number)));
        told.removeAll();
        OfficeSide side = desk.open(door.employee(), number);
        words = new MediationTexts(
                bundles.in(Language.of(getLocale())),
                bundles.in(side.background().written()),
                false);
        show(side);
    }

    /** All of it anew. */
    private void show(OfficeSide side) {
        showAround(side);
        actions.removeAll();
        List<DeskForm> forms = DeskActions.in(side, words, LocalDate.now(clock));
        if (!forms.isEmpty()) {
            CaseNumber number = side.file().number();
            actions.add(new DeskPanel(words, forms, (event, newsBy) -> record(number, event, newsBy)));
        }
        actions.add(
                new Details(words.text("desk.rules"), Parts.ruleList(words)),
                new Paragraph(Links.page(Addresses.DESK + "/maeglinger", words.text("going.link"))));
    }

    /** What stands around what the officer may be typing. */
    private void showAround(OfficeSide side) {
        seen = side.version();
        top.removeAll();
        if (side.file().stage() == Stage.SUPERVISION) {
            top.add(new Notice(
                    Notice.Kind.WARNING, words.text("desk.supervision"), words.text("desk.supervision.why")));
        }
        if (side.background().wished()) {
            top.add(new Notice(Notice.Kind.INFO, words.text("desk.wished")));
        }
        if (side.background().onlyOverDecision()) {
            top.add(new Notice(Notice.Kind.WARNING, words.text("desk.decision"), words.text("desk.decision.why")));
        }
        side.mediation().ifPresentOrElse(mediation -> whole(side, mediation), () -> {
            top.add(new Paragraph(words.text("desk.none")));
        });
    }

    private void whole(OfficeSide side, Mediation mediation) {
        if (side.handles() && !mediation.phase().over()) {
            top.add(new Notice(Notice.Kind.INFO, words.text("desk.handles"), words.text("desk.handles.why")));
        }
        boolean dead = !mediation.phase().over() && side.living().isEmpty();
        top.add(new H2(
                words.text(dead ? "my.ended-with-case" : "desk.phase." + MediationTexts.key(mediation.phase()))));
        top.add(MyStatus.facts(words, mediation));
        mediation.meeting().ifPresent(meeting -> top.add(Parts.meeting(meeting, words)));
        mediation
                .agreement()
                .filter(agreement -> mediation.phase() == Phase.AGREED)
                .ifPresent(agreement -> top.add(Parts.agreed(agreement, words)));
        top.add(new Rounds(words, mediation));
        if (side.reader() == Reader.OFFICE) {
            top.add(new Paragraph(words.text("desk.secret")));
        }
    }

    /** The version shown is the version changed: what happened in between is shown, not overwritten. */
    private void record(CaseNumber number, MediationEvent event, Optional<LocalDate> newsBy) {
        Employee me = door.employee();
        try {
            if (event instanceof Begun begun) {
                desk.begin(me, number, seen, begun.words(), newsBy);
            } else {
                desk.record(me, number, seen, event);
            }
        } catch (Rejected no) {
            showAround(desk.again(me, number));
            throw no;
        }
        show(desk.again(me, number));
        told.removeAll();
        Notice done = new Notice(Notice.Kind.SUCCESS, words.text("act.done"));
        done.getElement().setAttribute("tabindex", "-1");
        told.add(done);
        done.getElement().executeJs("window.borger?.focusOn(this)");
    }
}
