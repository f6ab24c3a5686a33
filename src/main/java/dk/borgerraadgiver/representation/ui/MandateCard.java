package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.representation.Held;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.SummaryList;
import java.util.List;

/** One mandate: who or whom, in which role, for what, from when until when, and where it stands. */
class MandateCard extends Div {
    private final transient MandateTexts words;
    private final Div foot = new Div();

    MandateCard(MandateTexts words, String name, Held held) {
        this.words = words;
        addClassName("mandate");
        Mandate mandate = held.mandate();
        SummaryList facts = new SummaryList()
                .row(words.text("card.state"), List.of(words.state(held.state())))
                .row(
                        words.text("card.capacity"),
                        List.of(words.capacity(mandate.terms().capacity())))
                .row(
                        words.text("card.scope"),
                        List.of(words.scope(mandate.terms().scope())))
                .row(
                        words.text("card.period"),
                        List.of(words.period(mandate.terms().period())));
        words.reason(mandate).ifPresent(reason -> facts.row(words.text("card.reason"), List.of(reason)));
        add(new H3(name));
        if (held.endsSoon()) {
            mandate.terms()
                    .period()
                    .until()
                    .ifPresent(last -> add(new Notice(
                            Notice.Kind.WARNING,
                            words.text("card.ends-soon", words.dates().day(last)))));
        }
        add(facts, foot);
    }

    /** What was read and done with it (R13). */
    MandateCard uses(Held held) {
        if (held.uses().isEmpty()) {
            foot.add(new Paragraph(words.text("uses.none")));
            return this;
        }
        UnorderedList list = new UnorderedList();
        held.uses().forEach(use -> list.add(new ListItem(words.use(use))));
        foot.add(new Details(words.text("uses"), list));
        return this;
    }

    /** A button; nothing happens before the person has said yes to what it means. */
    MandateCard ending(String button, String question, Runnable ended) {
        Div asked = new Div();
        Div row = row();
        row.add(Buttons.secondary(button, () -> {
            asked.removeAll();
            Div choice = row();
            choice.add(
                    Buttons.warning(words.text("end.yes"), ended),
                    Buttons.secondary(words.text("end.no"), asked::removeAll));
            asked.add(new Notice(Notice.Kind.WARNING, question).add(choice).spoken());
        }));
        foot.add(row, asked);
        return this;
    }

    MandateCard with(Component part) {
        foot.add(part);
        return this;
    }

    static Div row() {
        Div row = new Div();
        row.addClassName("button-row");
        return row;
    }
}
