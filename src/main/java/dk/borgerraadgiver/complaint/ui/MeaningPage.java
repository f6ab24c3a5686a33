package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Meaning;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;

/** R4 */
@Route(value = "klag/betydning", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class MeaningPage extends FieldsPage<Meaning> {
    private final LongText meant = fields.lines(Questions.MEANT);

    MeaningPage(Wizard wizard) {
        super(Step.MEANING, wizard, Answers::meaning);
        lead(getTranslation("complaint.meaning.lead"));
        ask(meant);
    }

    @Override
    Meaning answer() {
        return new Meaning(words(meant));
    }
}
