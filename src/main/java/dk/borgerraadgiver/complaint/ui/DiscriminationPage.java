package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Discrimination;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.RadioGroup;
import jakarta.annotation.security.RolesAllowed;

/** R9: asked of everybody, kindly, whatever else the complaint is over. */
@Route(value = "klag/diskrimination", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class DiscriminationPage extends FieldsPage<Discrimination> {
    private final RadioGroup<Discrimination.Felt> felt = fields.one(Questions.FELT);
    private final CheckboxGroup<Discrimination.Ground> grounds = fields.any(Questions.GROUNDS);
    private final LongText told = fields.lines(Questions.TOLD).rows(4);

    DiscriminationPage(Wizard wizard) {
        super(Step.DISCRIMINATION, wizard, Answers::discrimination);
        lead(getTranslation("complaint.discrimination.lead"));
        felt.reveal(Discrimination.Felt.YES, grounds, told);
        ask(felt);
        asked(grounds);
        asked(told);
    }

    @Override
    Discrimination answer() {
        return new Discrimination(felt.value(), grounds.value(), words(told));
    }
}
