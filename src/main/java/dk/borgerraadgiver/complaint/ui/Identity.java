package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.complaint.Helped;
import dk.borgerraadgiver.web.SummaryList;
import java.util.List;

/** Who the citizen is, as they said it to the helper. */
final class Identity {
    private Identity() {}

    static SummaryList of(Helped helped) {
        Div texts = new Div();
        String notGiven = texts.getTranslation("complaint.summary.not-answered");
        return new SummaryList()
                .row(
                        texts.getTranslation("complaint.who.name"),
                        List.of(helped.citizen().isEmpty() ? notGiven : helped.citizen()))
                .row(
                        texts.getTranslation("complaint.who.civil-number"),
                        List.of(helped.civilNumber().orElse(notGiven)))
                .row(
                        texts.getTranslation("complaint.helping.helper"),
                        List.of(helped.helper().name()));
    }
}
