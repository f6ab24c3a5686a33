package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Companion;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.CompanionScheme;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import jakarta.annotation.security.RolesAllowed;

/** A companion is at the person's side and represents nobody. */
@Route(value = "klag/bisidder", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class CompanionPage extends FieldsPage<Companion> {
    private final RadioGroup<Companion.Takes> part = fields.one(Questions.TAKES_PART);
    private final TextField name = fields.line(Questions.COMPANION_NAME);

    CompanionPage(Wizard wizard) {
        super(Step.COMPANION, wizard, Answers::companion);
        lead(getTranslation("complaint.companion.lead"));
        part.reveal(Companion.Takes.YES, name);
        part.reveal(Companion.Takes.LOOKING_FOR_ONE, schemes(wizard));
        ask(part);
        asked(name);
    }

    @Override
    Companion answer() {
        return new Companion(part.value(), words(name));
    }

    private Details schemes(Wizard wizard) {
        Language language = wizard.language();
        UnorderedList list = new UnorderedList();
        wizard.directory().companionSchemes().forEach(scheme -> list.add(item(scheme, language)));
        return new Details(getTranslation("complaint.companion.schemes"), list).open();
    }

    private static ListItem item(CompanionScheme scheme, Language language) {
        return new ListItem(scheme.name().in(language) + ": " + scheme.offers().in(language));
    }
}
