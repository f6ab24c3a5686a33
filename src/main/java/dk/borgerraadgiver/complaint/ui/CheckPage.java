package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.SummaryList;
import jakarta.annotation.security.RolesAllowed;

/** All answers to read through, each with a way to change it that leads back here. */
@Route(value = "klag/tjek", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class CheckPage extends WizardPage {
    private final DocumentDesk documents;
    private final Div answers = new Div();

    CheckPage(Wizard wizard, DocumentDesk documents) {
        super(Step.CHECK, wizard);
        this.documents = documents;
        lead(getTranslation("complaint.check.lead"));
        add(answers);
        forwardText(getTranslation("complaint.check.go-on"));
    }

    @Override
    void show(Complaint.Draft draft) {
        answers.removeAll();
        answers.add(new Answered(getTranslation("complaint.check.who"), who()));
        Summary.of(draft.answers().asAsked(), wizard().texts()).stream()
                .filter(section -> !isConsent(section))
                .map(section -> new Answered(section.title(), Answered.list(section)))
                .forEach(answers::add);
        draft.saidAtGate()
                .map(said -> new FromGate(
                        Summary.gate(said, wizard().texts()),
                        () -> wizard().desk().leaveOutGate(wizard().actor(), draft.id())))
                .ifPresent(answers::add);
        answers.add(new Answered(
                getTranslation("complaint.papers.attached"), new PaperLinks(documents.in(draft.folder()))));
    }

    /** Comes on the next page. */
    private boolean isConsent(Summary.Section section) {
        return section.title().equals(getTranslation(Step.CONSENT.key() + ".title"));
    }

    private SummaryList who() {
        return wizard().helped().map(Identity::of).orElseGet(() -> wizard().who());
    }
}
