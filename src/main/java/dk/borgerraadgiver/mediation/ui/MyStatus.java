package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.mediation.Agreement;
import dk.borgerraadgiver.mediation.Line;
import dk.borgerraadgiver.mediation.Mediation;
import dk.borgerraadgiver.mediation.Phase;
import dk.borgerraadgiver.mediation.Side;
import dk.borgerraadgiver.web.SummaryList;
import java.util.List;
import java.util.Optional;

/** Where the mediation stands, what that means, and what the citizen can do now (R15). */
class MyStatus extends Div {
    MyStatus(MediationTexts words, Mediation mediation) {
        String at = at(mediation);
        add(new H2(words.text("now." + at)), new Paragraph(words.text("now." + at + ".next")));
        add(facts(words, mediation));
    }

    static SummaryList facts(MediationTexts words, Mediation mediation) {
        SummaryList facts = new SummaryList().row(words.text("status.topics"), words.topics(mediation.topics()));
        for (Side side : Side.values()) {
            facts.row(words.side(side), List.of(said(words, mediation.yes(side))));
        }
        return facts.row(
                words.text("status.mediator"),
                List.of(mediation
                        .mediator()
                        .map(By.Officer::name)
                        .orElseGet(() -> words.text("status.mediator.none"))));
    }

    private static String said(MediationTexts words, Optional<Line> yes) {
        return yes.map(line -> words.text("status.yes", words.dates().minute(line.at())))
                .orElseGet(() -> words.text("status.not-yet"));
    }

    /** Exhaustive, so that no state is without words. */
    private static String at(Mediation mediation) {
        return switch (mediation.phase()) {
            case PROPOSED -> mediation.hasSaidYes(Side.CITIZEN) ? asked(mediation) : "offered";
            case RUNNING -> agreement(mediation);
            case AGREED -> "agreed";
            case STOPPED -> "stopped";
        };
    }

    private static String asked(Mediation mediation) {
        if (mediation.bothHaveSaidYes()) {
            return "ready";
        }
        return mediation.mediator().isPresent() ? "asking" : "asked";
    }

    private static String agreement(Mediation mediation) {
        return mediation
                .agreement()
                .filter(text -> mediation.phase() == Phase.RUNNING)
                .map(Agreement::confirmedBy)
                .map(by -> by.contains(Side.CITIZEN) ? "waiting" : "to-confirm")
                .orElse("running");
    }
}
