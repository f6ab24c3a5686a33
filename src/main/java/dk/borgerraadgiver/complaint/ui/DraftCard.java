package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;

/** An open draft: what it is about, when it was saved, and when it goes. */
final class DraftCard extends Div {
    private static final int SHOWN = 120;

    DraftCard(Complaint.Draft draft, Language language) {
        addClassName("draft-card");
        add(new H2(getTranslation("complaint.start.open.heading")));
        draft.answers().points().list().stream()
                .map(Point::what)
                .flatMap(what -> what.said().stream())
                .findFirst()
                .map(what -> new Words(what).beginning(SHOWN))
                .map(what -> new Paragraph(getTranslation("complaint.start.open.about", what)))
                .ifPresent(about -> {
                    about.addClassName("typed");
                    add(about);
                });
        add(
                new Paragraph(getTranslation(
                        "complaint.start.open.saved",
                        new Dates(language).day(draft.saved()),
                        new Dates(language).clock(draft.saved()))),
                new Paragraph(getTranslation("complaint.start.open.kept", new Dates(language).day(draft.keptUntil()))));
    }
}
