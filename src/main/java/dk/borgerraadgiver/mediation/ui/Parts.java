package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.mediation.Agreement;
import dk.borgerraadgiver.mediation.Meeting;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.SummaryList;
import dk.borgerraadgiver.web.Typed;
import java.util.List;
import java.util.stream.Stream;

/** Pieces that both sides' pages share. */
final class Parts {
    private Parts() {}

    /** R20–R23, before anybody is asked to say yes. */
    static Component rules(MediationTexts words) {
        return new Div(new H2(words.text("rules")), ruleList(words));
    }

    static Component ruleList(MediationTexts words) {
        UnorderedList rules = new UnorderedList();
        rules.addClassName("ticks");
        Stream.of("both", "neutral", "how", "secret", "stop", "not", "instead")
                .map(rule -> new ListItem(words.text("rule." + rule)))
                .forEach(rules::add);
        return rules;
    }

    static Component meeting(Meeting meeting, MediationTexts words) {
        SummaryList facts = new SummaryList()
                .row(
                        words.text("meeting.day"),
                        List.of(words.text(
                                "meeting.when",
                                words.dates().day(meeting.day()),
                                words.dates().clock(meeting.at()))))
                .row(words.text("meeting.where"), words.where(meeting))
                .row(words.text("meeting.access"), words.own(meeting.access()));
        return new Div(new H2(words.text("meeting.heading")), facts);
    }

    static Component agreed(Agreement agreement, MediationTexts words) {
        return new Notice(Notice.Kind.SUCCESS, words.text("agreement.agreed"))
                .add(new Typed(words.own(agreement.text())));
    }

    static Div buttons(Component... buttons) {
        Div row = new Div(buttons);
        row.addClassName("button-row");
        return row;
    }
}
