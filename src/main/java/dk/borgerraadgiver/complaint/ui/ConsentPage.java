package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Consent;
import dk.borgerraadgiver.complaint.HandIn;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.SummaryList;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the administration will see, whether it may be asked, and the button that hands the complaint in. */
@Route(value = "klag/samtykke", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class ConsentPage extends FieldsPage<Consent> {
    private final RadioGroup<Consent.MayContact> mayContact = fields.one(Questions.MAY_CONTACT);
    private final CheckboxGroup<Consent.Part> kept = fields.any(Questions.KEPT);
    private final LongText holdBack = fields.lines(Questions.HOLD_BACK).rows(4);
    private final Div sees = new Div();
    private final DocumentDesk documents;
    private Answers answers = Answers.NONE;
    private List<String> papers = List.of();
    private int othersChecked;

    ConsentPage(Wizard wizard, DocumentDesk documents) {
        super(Step.CONSENT, wizard, Answers::consent);
        this.documents = documents;
        lead(getTranslation("complaint.consent.lead"));
        ask(mayContact);
        ask(kept);
        ask(holdBack);
        add(new Details(getTranslation("complaint.consent.sees"), sees));
        add(new Paragraph(getTranslation("complaint.consent.after")));
        kept.onLeft(parts -> preview());
        forwardText(getTranslation(wizard.isHelping() ? "complaint.helping.read-back" : "complaint.consent.send"));
    }

    @Override
    Consent answer() {
        return new Consent(mayContact.value(), kept.value(), words(holdBack));
    }

    @Override
    void show(Complaint.Draft draft) {
        super.show(draft);
        answers = draft.answers();
        papers = documents.in(draft.folder()).stream().map(Document::name).toList();
        othersChecked = draft.revision() - draft.version(Step.CONSENT);
        preview();
    }

    @Override
    protected String forward() {
        if (wizard().isHelping()) {
            getUI().ifPresent(ui -> ui.getPage().setLocation(HelpingLine.READ_BACK));
            return Step.CONSENT.address();
        }
        return switch (wizard().desk()
                .submit(wizard().actor(), complaint(), othersChecked + version(), wizard().language())) {
            case HandIn.Received(CaseNumber number) -> {
                Wizard.forget(complaint());
                yield "/mine-sager/" + number + "/kvittering";
            }
            case HandIn.Incomplete(Step step) -> {
                Wizard.tell(new Told.MissingFirst(Step.CONSENT));
                yield step.address();
            }
            case HandIn.ChangedSince changed -> {
                Wizard.tell(new Told.ChangedSince());
                yield Step.CHECK.address();
            }
        };
    }

    private void preview() {
        sees.removeAll();
        sees.add(new Paragraph(getTranslation("complaint.consent.sees-name")));
        Summary.forAdministration(answers.with(answer()).asAsked(), wizard().texts()).stream()
                .map(section -> new Answered(section.title(), Answered.reading(section)))
                .forEach(sees::add);
        if (!papers.isEmpty() && !kept.value().contains(Consent.Part.PAPERS)) {
            String label = getTranslation("complaint.papers.attached");
            sees.add(new SummaryList().row(label, papers));
        }
        sees.add(new Paragraph(getTranslation("complaint.consent.sees-not")));
    }
}
