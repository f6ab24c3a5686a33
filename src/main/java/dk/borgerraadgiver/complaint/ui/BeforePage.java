package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Before;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.YesNo;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Notice;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import jakarta.annotation.security.RolesAllowed;

/** R2, R3, R4 */
@Route(value = "klag/tidligere", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class BeforePage extends FieldsPage<Before> {
    private final RadioGroup<Before.Raised> raised = fields.one(Questions.RAISED);
    private final TextField when = fields.line(Questions.RAISED_WHEN);
    private final LongText how = fields.lines(Questions.RAISED_HOW).rows(4);
    private final TextField chased = fields.line(Questions.CHASED);
    private final RadioGroup<Before.Reply> reply = fields.one(Questions.REPLY);
    private final LongText replyText = fields.lines(Questions.REPLY_TEXT).rows(4);
    private final RadioGroup<YesNo> letter = fields.one(Questions.HAS_LETTER);
    private final LongText whyNot = fields.lines(Questions.WHY_NOT).rows(4);

    BeforePage(Wizard wizard) {
        super(Step.BEFORE, wizard, Answers::before);
        reply.reveal(Before.Reply.NOT_SATISFIED, replyText);
        raised.reveal(Before.Raised.YES, when, how, chased, reply, letter);
        raised.reveal(Before.Raised.CANNOT_ALONE, whyNot);
        raised.reveal(Before.Raised.NO, notYet());
        ask(raised);
        asked(when);
        asked(how);
        asked(chased);
        asked(reply);
        asked(replyText);
        asked(letter);
        asked(whyNot);
    }

    @Override
    Before answer() {
        return new Before(
                raised.value(),
                words(when),
                words(how),
                words(chased),
                reply.value(),
                words(replyText),
                letter.value(),
                words(whyNot));
    }

    /** R3, R7: helps to ask the administration now, and lets the complaint through all the same. */
    private Notice notYet() {
        return new Notice(Notice.Kind.INFO, getTranslation("complaint.before.not-yet.heading"))
                .text(getTranslation("complaint.before.not-yet.text"))
                .text(getTranslation("complaint.before.not-yet.why"))
                .add(Links.out("/foer-du-klager", getTranslation("complaint.before.not-yet.link")));
    }
}
