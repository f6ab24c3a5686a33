package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.util.UUID;

/** Addresses of the pages of a case. Nothing of the person stands in them (R26). */
final class Addresses {
    static final String MINE = "/mine-sager";
    static final String DESK = "/sagsbehandling";
    static final String FAULTS = DESK + "/generelle-fejl";
    static final String NUMBER = "sagsnummer";

    private Addresses() {}

    static String mine(CaseNumber number) {
        return MINE + "/" + number.value();
    }

    static String receipt(CaseNumber number) {
        return mine(number) + "/kvittering";
    }

    static String withdraw(CaseNumber number) {
        return mine(number) + "/traek-tilbage";
    }

    static String consent(CaseNumber number) {
        return mine(number) + "/samtykke";
    }

    /** Kept by another room, which this one does not know. */
    static String mediation(String ofCase) {
        return ofCase + "/maegling";
    }

    static String desk(CaseNumber number) {
        return DESK + "/" + number.value();
    }

    static String fault(UUID fault) {
        return FAULTS + "/" + fault;
    }

    static String paper(String ofCase, DocumentId paper) {
        return ofCase + "/papirer/" + paper.value();
    }

    static String inquiry(String ofCase, int position) {
        return ofCase + "/hoering/" + position;
    }

    static CaseNumber number(BeforeEnterEvent event) {
        return number(event.getRouteParameters().get(NUMBER).orElse(""));
    }

    /** What is no case number is no case. */
    static CaseNumber number(String typed) {
        try {
            return new CaseNumber(typed);
        } catch (Rejected notANumber) {
            throw new NotThere("case");
        }
    }
}
