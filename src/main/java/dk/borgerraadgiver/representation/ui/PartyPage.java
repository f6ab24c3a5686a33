package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Held;
import dk.borgerraadgiver.representation.InvitationCode;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.representation.MandateState;
import dk.borgerraadgiver.representation.Offer;
import dk.borgerraadgiver.representation.PartyCases;
import dk.borgerraadgiver.representation.PartyDesk;
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

/** Who may act for me, what have they done, and how do I stop it? */
@Route(value = "fuldmagter", layout = PageFrame.class)
@RolesAllowed("CITIZEN")
class PartyPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient PartyDesk desk;
    private final transient PartyCases cases;
    private final transient Clock clock;
    private final transient MandateTexts words;
    private final Div told = new Div();
    private final Div list = new Div();
    private final Div form = new Div();

    PartyPage(Door door, PartyDesk desk, PartyCases cases, Clock clock, Bundles bundles) {
        super("representation.party.title");
        this.door = door;
        this.desk = desk;
        this.cases = cases;
        this.clock = clock;
        words = new MandateTexts(bundles.in(Language.of(getLocale())));
        above(new BackLink("/mine-sager"));
        lead(words.text("party.lead"));
        paragraph(words.text("party.yourself"));
        add(told, list, form);
        add(new Paragraph(Links.page("/" + Acting.PAGE, words.text("party.other-side"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        showList();
        showForm();
    }

    private void showList() {
        List<Held> all = desk.mine(door.person());
        List<Held> now = all.stream().filter(held -> !held.state().over()).toList();
        List<Held> over = all.stream().filter(held -> held.state().over()).toList();
        list.removeAll();
        list.add(new H2(words.text("party.now")));
        if (now.isEmpty()) {
            list.add(new Paragraph(words.text("party.now.none")));
        }
        now.forEach(held -> list.add(card(held)));
        if (!over.isEmpty()) {
            Details earlier = new Details(words.text("party.over"));
            over.forEach(
                    held -> earlier.add(new MandateCard(words, held.mandate().representativeName(), held).uses(held)));
            list.add(earlier);
        }
    }

    private MandateCard card(Held held) {
        Mandate mandate = held.mandate();
        String name = mandate.representativeName();
        MandateCard card = new MandateCard(words, name, held);
        if (held.state() == MandateState.OFFERED && mandate instanceof Mandate.Offered offered) {
            card.with(new Paragraph(words.text("party.code.until", words.dates().minute(offered.codeUntil()))));
        } else if (held.state() != MandateState.CLAIMED) {
            card.uses(held);
        } else {
            card.with(new Paragraph(words.text("party.claimed")));
        }
        return mandate.terms().capacity().partyMayEnd()
                ? card.ending(words.text("party.end", name), words.text("party.end.sure", name), () -> end(held))
                : card.with(new Paragraph(words.text("party.not-yours-to-end")));
    }

    private void end(Held held) {
        desk.end(door.person(), held.mandate().terms().id());
        showList();
        tell(new Notice(
                Notice.Kind.SUCCESS, words.text("party.ended", held.mandate().representativeName())));
    }

    private void showForm() {
        Person person = door.person();
        form.removeAll();
        form.add(new H2(words.text("offer.heading")), new Paragraph(words.text("offer.lead")));
        form.add(new OfferForm(words, cases.of(person), LocalDate.now(clock), this::offered));
    }

    private void offered(Offer offer) {
        InvitationCode code = desk.offer(door.person(), offer);
        showList();
        showForm();
        Span shown = new Span(code.inGroups());
        shown.addClassName("invitation-code");
        tell(new Notice(Notice.Kind.SUCCESS, words.text("offer.done", offer.to()))
                .add(new Paragraph(shown))
                .text(words.text("offer.done.how", offer.to(), PartyDesk.CODE_COUNTS.toDays()))
                .text(words.text("offer.done.once")));
    }

    private void tell(Notice notice) {
        notice.getElement().setAttribute("tabindex", "-1");
        told.removeAll();
        told.add(notice);
        notice.getElement().executeJs("window.borger?.focusOn(this)");
    }
}
