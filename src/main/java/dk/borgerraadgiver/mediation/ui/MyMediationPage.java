package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.casework.Sides;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.mediation.CitizensDesk;
import dk.borgerraadgiver.mediation.Mediation;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MySide;
import dk.borgerraadgiver.mediation.Phase;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.ErrorSummary;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Would I rather have a talk, and how does it go? */
@Route(value = "mine-sager/:sagsnummer/maegling", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class MyMediationPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient CitizensDesk desk;
    private final transient Sides sides;
    private final transient Bundles bundles;
    private transient MediationTexts words;
    private final Div above = new Div();
    private final Div told = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final Div top = new Div();
    private final Div forms = new Div();
    private transient Optional<Phase> shown = Optional.empty();

    MyMediationPage(Door door, CitizensDesk desk, Sides sides, Bundles bundles) {
        super("mediation.my.title");
        this.door = door;
        this.desk = desk;
        this.sides = sides;
        this.bundles = bundles;
        words = new MediationTexts(bundles.in(Language.of(getLocale())), true);
        above(above);
        add(told, errors, top, forms);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CaseNumber number = Addresses.number(event);
        Actor actor = door.party();
        if (sides.isWrong(actor, number)) {
            change(event, actor, number);
            return;
        }
        MySide mine = desk.look(actor, number);
        words = new MediationTexts(
                bundles.in(Language.of(getLocale())),
                bundles.in(mine.background().written()),
                mine.standing().isEmpty());
        title(mine.standing()
                .map(Standing::partyName)
                .or(() -> mine.background().companyName())
                .map(party -> words.text("my.title.other", number, party))
                .orElseGet(() -> words.text("my.title.of", number)));
        above.removeAll();
        above.add(new BackLink(Addresses.mine(number)));
        told.removeAll();
        errors.clear();
        forms.removeAll();
        shown = Optional.empty();
        show(mine);
    }

    /** What is being typed stays, unless it cannot be said any more. */
    private void show(MySide mine) {
        Optional<Phase> phase = mine.living().map(Mediation::phase);
        top.removeAll();
        mine.mediation()
                .ifPresent(mediation -> top.add(
                        mediation.phase().over() || mine.living().isPresent()
                                ? new MyStatus(words, mediation)
                                : new Paragraph(words.text("my.ended-with-case"))));
        mine.living().ifPresent(mediation -> {
            if (mine.mayAgree()) {
                top.add(new MyAgreement(words, mediation, event -> act(mine, event)));
            }
            mediation.meeting().ifPresent(meeting -> top.add(Parts.meeting(meeting, words)));
        });
        mine.mediation()
                .filter(mediation -> mediation.phase() == Phase.AGREED)
                .flatMap(Mediation::agreement)
                .ifPresent(agreement -> top.add(Parts.agreed(agreement, words)));
        mine.mediation()
                .ifPresent(mediation ->
                        top.add(new Rounds(words, mediation, mine.living().map(alive -> event -> act(mine, event)))));
        if (forms.getComponentCount() == 0 || !phase.equals(shown)) {
            forms.removeAll();
            mine.living().ifPresentOrElse(mediation -> takePart(mine, mediation), () -> ask(mine));
            shown = phase;
        }
    }

    private void ask(MySide mine) {
        Stage stage = mine.file().stage();
        if (!stage.open()) {
            forms.add(new Paragraph(words.text("my.case-over")));
            return;
        }
        if (mine.file().whereabouts() == Whereabouts.AGREED) {
            return;
        }
        if (stage == Stage.SUPERVISION) {
            forms.add(new Notice(
                    Notice.Kind.INFO, words.text("my.supervision"), words.text("my.supervision.why"))); // R21
            return;
        }
        if (mine.background().wished() && mine.mediation().isEmpty()) {
            forms.add(new Notice(Notice.Kind.INFO, words.text("my.wished")));
        }
        forms.add(Parts.rules(words));
        if (mine.background().onlyOverDecision()) {
            forms.add(new Notice(Notice.Kind.WARNING, words.text("my.decision"), words.text("my.decision.why"))
                    .text(words.text("my.decision.person"))); // R22, R7
        }
        if (mine.mayAgree()) {
            forms.add(new AskForm(words, errors, keepAs(mine), event -> does(mine, event)));
        } else {
            forms.add(new Paragraph(words.text("my.not-alone")));
        }
        forms.add(new Paragraph(Links.out("/maegling", words.text("my.more"))));
    }

    private void takePart(MySide mine, Mediation mediation) {
        boolean running = mediation.phase() == Phase.RUNNING;
        if (!running) {
            forms.add(Parts.rules(words));
        }
        if (!running && !mine.mayAgree()) {
            forms.add(new Paragraph(words.text("my.not-alone")));
        }
        if (running) {
            forms.add(new SayForm(words, errors, keepAs(mine), event -> does(mine, event)));
        }
        forms.add(new NeedsForm(words, errors, mediation.needs(), event -> does(mine, event)));
        forms.add(new StopForm(words, running ? "stop" : "no", event -> act(mine, event)));
    }

    /** From a button on its own: there is no form to tell a refusal in. */
    private void act(MySide mine, MediationEvent event) {
        try {
            does(mine, event);
        } catch (Rejected no) {
            show(desk.look(door.party(), mine.file().number()));
            tell(new Notice(Notice.Kind.WARNING, words.refusal(no)));
        }
    }

    private void does(MySide mine, MediationEvent event) {
        CaseNumber number = mine.file().number();
        desk.does(door.party(), number, event);
        show(desk.look(door.party(), number));
        tell(new Notice(Notice.Kind.SUCCESS, words.text("done." + done(event))));
    }

    private static String done(MediationEvent event) {
        return switch (event) {
            case MediationEvent.AskedFor asked -> "asked";
            case MediationEvent.SaidYes yes -> "yes";
            case MediationEvent.Said said -> "said";
            case MediationEvent.Released released -> "released";
            case MediationEvent.Confirmed confirmed -> "confirmed";
            case MediationEvent.Stopped stopped -> "stopped";
            default -> "saved";
        };
    }

    private void tell(Notice notice) {
        notice.getElement().setAttribute("tabindex", "-1");
        told.removeAll();
        told.add(notice);
        notice.getElement().executeJs("window.borger?.focusOn(this)");
    }

    private static void change(BeforeEnterEvent event, Actor actor, CaseNumber number) {
        if (actor instanceof Person) {
            event.forwardTo(Acting.PAGE);
        } else {
            event.forwardToUrl(Door.FOR_WHOM + "?til=" + Addresses.mine(number));
        }
    }

    private static String keepAs(MySide mine) {
        return "maegling." + mine.file().number();
    }
}
