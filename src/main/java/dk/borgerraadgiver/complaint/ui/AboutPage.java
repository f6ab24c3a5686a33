package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import jakarta.annotation.security.RolesAllowed;

/** R1, R5, R6 */
@Route(value = "klag/om-hvad", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class AboutPage extends FieldsPage<About> {
    private final CheckboxGroup<About.Kind> kinds = fields.any(Questions.KINDS);
    private final TextField other = fields.line(Questions.OTHER);
    private final RadioGroup<About.Age> age = fields.one(Questions.AGE);
    private final LongText whyLate = fields.lines(Questions.WHY_LATE).rows(4);

    AboutPage(Wizard wizard) {
        super(Step.ABOUT, wizard, Answers::about);
        kinds.reveal(About.Kind.DECISION, why(Notice.Kind.WARNING, "decision"));
        kinds.reveal(About.Kind.SERVICE_LEVEL, why(Notice.Kind.INFO, "service-level"));
        kinds.reveal(About.Kind.OTHER, other);
        age.reveal(About.Age.OVER_A_YEAR, whyLate);
        ask(kinds);
        asked(other);
        ask(age);
        asked(whyLate);
    }

    @Override
    About answer() {
        return new About(kinds.value(), words(other), age.value(), words(whyLate));
    }

    /** R6, R7: says why it appears, and closes nothing. */
    private Notice why(Notice.Kind kind, String about) {
        return new Notice(kind, getTranslation("complaint.about." + about + ".heading"))
                .text(getTranslation("complaint.about." + about + ".text"))
                .text(getTranslation("complaint.about." + about + ".why"));
    }
}
