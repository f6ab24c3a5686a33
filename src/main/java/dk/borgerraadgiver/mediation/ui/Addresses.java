package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;

/** Addresses of the pages of a mediation. Nothing of the person stands in them (R26). */
final class Addresses {
    static final String DESK = "/sagsbehandling";
    private static final String NUMBER = "sagsnummer";

    private Addresses() {}

    static String mine(CaseNumber number) {
        return "/mine-sager/" + number.value();
    }

    static String desk(CaseNumber number) {
        return DESK + "/" + number.value();
    }

    /** What is no case number is no case. */
    static CaseNumber number(BeforeEnterEvent event) {
        try {
            return new CaseNumber(event.getRouteParameters().get(NUMBER).orElse(""));
        } catch (Rejected notANumber) {
            throw new NotThere("case");
        }
    }
}
