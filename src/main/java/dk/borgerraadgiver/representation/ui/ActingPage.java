package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.ContactDesk;
import dk.borgerraadgiver.representation.Held;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.representation.MandateState;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.Representation;
import dk.borgerraadgiver.representation.RepresentativeDesk;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** For whom do I act now, and for whom can I? */
@Route(value = Acting.PAGE, layout = PageFrame.class)
@RolesAllowed("CITIZEN")
class ActingPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient RepresentativeDesk desk;
    private final transient Representation representation;
    private final transient Acting acting;
    private final transient ContactDesk contacts;
    private final transient MandateTexts words;
    private final Div told = new Div();
    private final Div choice = new Div();
    private final Div code = new Div();

    ActingPage(
            Door door,
            RepresentativeDesk desk,
            Representation representation,
            Acting acting,
            ContactDesk contacts,
            Bundles bundles) {
        super("representation.acting.title");
        this.door = door;
        this.desk = desk;
        this.representation = representation;
        this.acting = acting;
        this.contacts = contacts;
        words = new MandateTexts(bundles.in(Language.of(getLocale())));
        above(new BackLink("/mine-sager"));
        add(told, choice);
        add(code);
        section(words.text("claim.heading"));
        paragraph(words.text("claim.why"));
        add(
                new Paragraph(Links.page("/" + Acting.PAGE + "/ny", words.text("claim.link"))),
                new Paragraph(Links.page("/fuldmagter", words.text("acting.other-side"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show();
        askForCode();
    }

    /** Whoever has not said where messages shall go is asked together with the code (R12). */
    private void askForCode() {
        code.removeAll();
        code.add(
                new H2(words.text("code.heading")),
                new Paragraph(words.text("code.lead")),
                new CodeForm(
                        words,
                        contacts.mine(door.person()).isEmpty() && !acts(door.person()),
                        contact -> contacts.save(door.person(), contact),
                        typed -> desk.accept(door.person(), typed),
                        this::accepted));
    }

    private boolean acts(Person person) {
        return desk.mine(person).stream().anyMatch(held -> !held.state().over());
    }

    private void contactChanged(OwnContact contact) {
        contacts.save(door.person(), contact);
        show();
        askForCode();
        tell(new Notice(Notice.Kind.SUCCESS, words.text("contact.saved", words.way(contact.way()))));
    }

    private void show() {
        Person person = door.person();
        Optional<Standing> now = acting.now(person);
        List<Standing> possible = representation.all(person);
        choice.removeAll();
        choice.add(new H2(words.text("acting.now")));
        choice.add(new Paragraph(now.map(standing -> words.text("acting.now.other", standing.partyName()))
                .orElseGet(() -> words.text("acting.now.self"))));
        if (now.isPresent()) {
            choice.add(row(words.text("acting.self"), () -> {
                acting.chooseSelf();
                toCases();
            }));
        }
        List<Held> held = desk.mine(person);
        List<Held> alive = held.stream().filter(one -> !one.state().over()).toList();
        List<Held> over = held.stream().filter(one -> one.state().over()).toList();
        if (!alive.isEmpty()) {
            choice.add(new H2(words.text("acting.all")));
        }
        alive.forEach(one -> choice.add(card(one, possible, now)));
        if (!alive.isEmpty()) {
            choice.add(new H2(words.text("contact.heading")));
            choice.add(new Paragraph(words.text("contact.lead")));
            choice.add(new ContactForm(words, contacts.mine(person), this::contactChanged));
        }
        if (!over.isEmpty()) {
            Details earlier = new Details(words.text("acting.over"));
            over.forEach(one ->
                    earlier.add(new MandateCard(words, one.mandate().terms().partyName(), one)));
            choice.add(earlier);
        }
    }

    private MandateCard card(Held held, List<Standing> possible, Optional<Standing> now) {
        Mandate mandate = held.mandate();
        Optional<Standing> standing = possible.stream()
                .filter(one -> one.mandate().equals(mandate.terms().id()))
                .findFirst();
        String name = standing.map(Standing::partyName).orElse(mandate.terms().partyName());
        MandateCard card = new MandateCard(words, name, held);
        if (held.state() == MandateState.CLAIMED) {
            card.with(new Paragraph(words.text("acting.claimed")));
            card.with(new Paragraph(Links.page(ProofPage.address(mandate.terms().id()), words.text("proof.link"))));
        } else if (held.state() == MandateState.IN_FORCE && standing.isEmpty()) {
            card.with(new Paragraph(words.text("acting.waits-for-another")));
        }
        standing.filter(one -> !now.map(Standing::mandate).equals(Optional.of(one.mandate())))
                .ifPresent(one -> card.with(row(words.text("acting.choose", name), () -> {
                    acting.choose(door.person(), one.mandate());
                    toCases();
                })));
        return card.ending(
                words.text("acting.give-up", name), words.text("acting.give-up.sure", name), () -> giveUp(held, name));
    }

    private void giveUp(Held held, String name) {
        desk.giveUp(door.person(), held.mandate().terms().id());
        show();
        tell(new Notice(Notice.Kind.SUCCESS, words.text("acting.given-up", name)));
    }

    private void accepted(Mandate.Proven mandate) {
        show();
        askForCode();
        tell(new Notice(
                Notice.Kind.SUCCESS,
                words.text("code.done", mandate.terms().partyName()),
                words.text("code.done.next")));
    }

    private void tell(Notice notice) {
        notice.getElement().setAttribute("tabindex", "-1");
        told.removeAll();
        told.add(notice);
        notice.getElement().executeJs("window.borger?.focusOn(this)");
    }

    private static Div row(String text, Runnable pressed) {
        Div row = MandateCard.row();
        row.add(Buttons.secondary(text, pressed));
        return row;
    }

    private static void toCases() {
        UI.getCurrentOrThrow().navigate("mine-sager");
    }
}
