package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Journey;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Begins a complaint; or, when one is open, lets the person go on with it, delete it, or start anew. */
@Route(value = "klag", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class StartPage extends Page implements BeforeEnterObserver {
    private static final Duration SOON = Duration.ofDays(7);

    private final Wizard wizard;
    private final Clock clock;
    private final Div content = new Div();

    StartPage(Wizard wizard, Clock clock) {
        super("complaint.start.title");
        this.wizard = wizard;
        this.clock = clock;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (wizard.isHelping() || wizard.isNoParty()) {
            event.forwardToUrl(HelpingLine.HELPERS);
            return;
        }
        boolean nothingOpen = Wizard.told().isPresent();
        Optional<Standing> forOneCase = wizard.standing().filter(standing -> !standing.mayComplain());
        if (forOneCase.isPresent()) {
            showForOneCase(forOneCase.get().partyName());
            return;
        }
        wizard.open().ifPresentOrElse(draft -> goOn(event, draft), () -> {
            if (nothingOpen) {
                showNone();
            } else {
                wizard.begin();
                event.forwardTo(route(Step.WHO));
            }
        });
    }

    private void goOn(BeforeEnterEvent event, Complaint.Draft draft) {
        if (draft.answers().given().isEmpty()) {
            wizard.begin();
            event.forwardTo(route(Step.WHO));
        } else {
            show(draft);
        }
    }

    private void show(Complaint.Draft draft) {
        content.removeAll();
        content.add(new DraftCard(draft, wizard.language()));
        if (isSoonGone(draft)) {
            content.add(new Notice(
                    Notice.Kind.WARNING,
                    getTranslation("complaint.start.open.soon.heading"),
                    getTranslation("complaint.start.open.kept", new Dates(wizard.language()).day(draft.keptUntil()))));
        }
        Div buttons = row();
        buttons.add(Buttons.primary(
                getTranslation("complaint.start.go-on"),
                () -> to(Journey.through(draft.answers()).goOnAt())));
        if (isSoonGone(draft)) {
            buttons.add(Buttons.secondary(
                    getTranslation("complaint.start.keep", ComplaintDesk.KEPT.toDays()), () -> keep(draft)));
        }
        buttons.add(
                Buttons.secondary(getTranslation("complaint.start.anew"), () -> ask(draft, this::anew)),
                Buttons.tertiary(getTranslation("complaint.start.delete"), () -> ask(draft, this::showNone)));
        content.add(buttons);
    }

    private void keep(Complaint.Draft draft) {
        wizard.desk().keep(wizard.actor(), draft.id());
        Complaint.Draft kept = wizard.desk().draft(wizard.actor(), draft.id());
        show(kept);
        say(getTranslation("complaint.start.kept", new Dates(wizard.language()).day(kept.keptUntil())));
        focusOnHeading();
    }

    private void ask(Complaint.Draft draft, Runnable afterwards) {
        content.removeAll();
        Div buttons = row();
        buttons.add(
                Buttons.warning(getTranslation("complaint.start.sure.yes"), () -> {
                    wizard.desk().delete(wizard.actor(), draft.id());
                    Wizard.forget(draft.id());
                    afterwards.run();
                    say(getTranslation("complaint.start.deleted"));
                }),
                Buttons.secondary(getTranslation("complaint.start.sure.no"), () -> {
                    show(draft);
                    focusOnHeading();
                }));
        content.add(
                new Notice(
                        Notice.Kind.WARNING,
                        getTranslation("complaint.start.sure.heading"),
                        getTranslation("complaint.start.sure.text")),
                buttons);
        focusOnHeading();
    }

    private void anew() {
        wizard.begin();
        to(Step.WHO);
    }

    /** A mandate for one case does not cover a new one; for themselves they can always complain. */
    private void showForOneCase(String party) {
        content.removeAll();
        content.add(new Notice(
                        Notice.Kind.INFO,
                        getTranslation("complaint.start.one-case.heading"),
                        getTranslation("complaint.start.one-case.text", party))
                .add(new Paragraph(Links.page("/" + Acting.PAGE, getTranslation("complaint.start.one-case.change")))));
    }

    private void showNone() {
        content.removeAll();
        Div buttons = row();
        buttons.add(Buttons.primary(getTranslation("complaint.start.begin"), this::anew));
        content.add(
                new Notice(
                                Notice.Kind.INFO,
                                getTranslation("complaint.start.none.heading"),
                                getTranslation("complaint.start.none.text"))
                        .add(new Paragraph(Links.page("/mine-sager", getTranslation("complaint.start.none.cases")))),
                buttons);
        focusOnHeading();
    }

    private boolean isSoonGone(Complaint.Draft draft) {
        Instant soon = clock.instant().plus(SOON);
        return draft.keptUntil().isBefore(soon);
    }

    private void focusOnHeading() {
        getElement().executeJs("this.querySelector('h1').focus()");
    }

    private static Div row() {
        Div row = new Div();
        row.addClassName("button-row");
        return row;
    }

    private static void to(Step step) {
        UI.getCurrentOrThrow().navigate(route(step));
    }

    private static String route(Step step) {
        return step.address().substring(1);
    }
}
