package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Details;
import java.util.EnumSet;
import java.util.Set;

/** The complaint as it was sent, and what of it the administration may see. */
class OfficerComplaint extends Div {
    /** While it is screened, all of it stands there. */
    private static final Set<Stage> READ_FIRST = EnumSet.of(Stage.RECEIVED, Stage.SCREENING);

    OfficerComplaint(CaseTexts words, OfficerCase opened) {
        Answers answers = opened.complaint().answers();
        Language written = opened.complaint().language();
        add(
                Parts.heading(words.text("desk.complaint")),
                new Paragraph(opened.complaint().name()));
        Details whole =
                new Details(words.text("desk.complaint.all"), Parts.sent(Summary.of(answers, words.texts()), written));
        add(
                READ_FIRST.contains(opened.file().stage()) ? whole.open() : whole,
                opened.file().contacting().allowed()
                        ? new Details(
                                words.text("desk.administration"),
                                Parts.sent(Summary.forAdministration(answers, words.texts()), written))
                        : new Paragraph(words.text("desk.administration.nothing")));
    }
}
