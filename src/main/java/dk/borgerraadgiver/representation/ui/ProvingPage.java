package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.ProvingDesk;
import dk.borgerraadgiver.representation.Shown;
import dk.borgerraadgiver.representation.Terms;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.SummaryList;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which mandates wait for proof, which count, and which end soon? */
@Route(value = "sagsbehandling/fuldmagter", layout = PageFrame.class)
@RolesAllowed("CASE_OFFICER")
class ProvingPage extends Page implements BeforeEnterObserver {
    private final transient Door door;
    private final transient ProvingDesk desk;
    private final transient MandateTexts words;
    private final Div told = new Div();
    private final Div lists = new Div();

    ProvingPage(Door door, ProvingDesk desk, Bundles bundles) {
        super("representation.desk.title");
        this.door = door;
        this.desk = desk;
        words = new MandateTexts(bundles.in(Language.of(getLocale())));
        above(new BackLink("/sagsbehandling"));
        add(told, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        told.removeAll();
        show();
    }

    private void show() {
        List<Shown> waiting = desk.waiting(door.employee());
        List<Shown> proven = desk.proven(door.employee());
        lists.removeAll();
        lists.add(new H2(words.text("desk.waiting", waiting.size())));
        if (waiting.isEmpty()) {
            lists.add(new Paragraph(words.text("desk.waiting.none")));
        }
        waiting.forEach(shown -> lists.add(waiting(shown)));
        lists.add(new H2(words.text("desk.proven", proven.size())));
        if (proven.isEmpty()) {
            lists.add(new Paragraph(words.text("desk.proven.none")));
        }
        proven.forEach(shown -> lists.add(proven(shown)));
    }

    private Div waiting(Shown shown) {
        Terms terms = shown.mandate().terms();
        Div card = card(shown);
        card.add(papers(shown));
        card.add(new DecisionForm(
                words,
                terms,
                (proof, cases) -> {
                    desk.prove(door.employee(), terms.id(), proof, cases);
                    done("desk.proven.done");
                },
                reason -> {
                    desk.refuse(door.employee(), terms.id(), reason);
                    done("desk.refused.done");
                }));
        return card;
    }

    private Div proven(Shown shown) {
        MandateId id = shown.mandate().terms().id();
        Div card = card(shown);
        if (shown.endsSoon()) {
            card.addComponentAtIndex(
                    1,
                    new Notice(
                            Notice.Kind.WARNING,
                            words.text(
                                    "card.ends-soon",
                                    words.dates()
                                            .day(shown.mandate()
                                                    .terms()
                                                    .period()
                                                    .until()
                                                    .orElseThrow()))));
        }
        card.add(papers(shown));
        if (shown.mandate().terms().capacity().officeNamesCases()) {
            card.add(new CoverForm(words, id, number -> {
                desk.cover(door.employee(), id, number);
                done("desk.covered.done");
            }));
        }
        card.add(new EndForm(words, id, reason -> {
            desk.end(door.employee(), id, reason);
            done("desk.ended.done");
        }));
        return card;
    }

    private Div card(Shown shown) {
        Mandate mandate = shown.mandate();
        Terms terms = mandate.terms();
        SummaryList facts = new SummaryList()
                .row(words.text("desk.party"), List.of(shown.knownName() + ", " + shown.maskedNumber()))
                .row(words.text("desk.party.said"), List.of(terms.partyName()))
                .row(words.text("card.state"), List.of(words.state(shown.state())))
                .row(words.text("card.capacity"), List.of(words.capacity(terms.capacity())))
                .row(words.text("desk.basis"), List.of(words.basis(terms.basis())))
                .row(words.text("card.scope"), List.of(words.scope(terms.scope())))
                .row(words.text("card.period"), List.of(words.period(terms.period())));
        terms.otherHolder()
                .ifPresent(other -> facts.row(words.text("desk.other-holder"), List.of(words.otherHolder(other))));
        if (mandate instanceof Mandate.Proven proven) {
            facts.row(words.text("desk.proof"), List.of(words.proof(proven.proof())));
        }
        Div card = new Div(new H3(words.text("desk.card", mandate.representativeName(), shown.knownName())), facts);
        card.addClassName("mandate");
        return card;
    }

    private Div papers(Shown shown) {
        Div papers = new Div();
        if (!shown.proofs().isEmpty()) {
            UnorderedList list = new UnorderedList();
            shown.proofs().forEach(paper -> list.add(new ListItem(paper(shown, paper))));
            papers.add(new Paragraph(words.text("desk.papers")), list);
        }
        return papers;
    }

    private Component paper(Shown shown, Document paper) {
        if (!paper.safety().mayBeOpened()) {
            return new Paragraph(
                    paper.name() + ": " + words.texts().text(paper.safety().textKey()));
        }
        return Links.file(
                "/sagsbehandling/fuldmagter/%s/papirer/%s"
                        .formatted(
                                shown.mandate().terms().id().value(), paper.id().value()),
                paper.name());
    }

    private void done(String key) {
        show();
        Notice notice = new Notice(Notice.Kind.SUCCESS, words.text(key));
        notice.getElement().setAttribute("tabindex", "-1");
        told.removeAll();
        told.add(notice);
        notice.getElement().executeJs("window.borger?.focusOn(this)");
    }
}
