package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Mediation;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.RadioGroup;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** R20–R23 */
@Route(value = "klag/maegling", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class MediationPage extends FieldsPage<Mediation> {
    private final RadioGroup<Mediation.Wish> wish = fields.one(Questions.MEDIATION);
    private final LongText note = fields.lines(Questions.MEDIATION_NOTE).rows(4);

    MediationPage(Wizard wizard) {
        super(Step.MEDIATION, wizard, Answers::mediation);
        lead(getTranslation("complaint.mediation.lead"));
        add(rules());
        add(new Paragraph(Links.out("/maegling", getTranslation("complaint.mediation.more"))));
        wish.reveal(Mediation.Wish.YES, note);
        ask(wish);
        asked(note);
    }

    @Override
    Mediation answer() {
        return new Mediation(wish.value(), words(note));
    }

    private Details rules() {
        UnorderedList rules = new UnorderedList();
        Stream.of("both", "how", "not", "instead")
                .map(rule -> getTranslation("complaint.mediation.rules." + rule))
                .map(ListItem::new)
                .forEach(rules::add);
        return new Details(getTranslation("complaint.mediation.rules"), rules);
    }
}
