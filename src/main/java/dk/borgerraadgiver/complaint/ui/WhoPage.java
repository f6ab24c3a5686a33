package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.HelpedDesk;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.LogOut;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.SharedComputer;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.stream.Stream;

/** Who complains, as the login says; and what to expect. */
@Route(value = "klag/hvem", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class WhoPage extends WizardPage {
    WhoPage(Wizard wizard) {
        super(Step.WHO, wizard);
        lead(getTranslation(leadOf(wizard)));
        wizard.helped()
                .ifPresentOrElse(
                        helped -> add(
                                Identity.of(helped),
                                new Paragraph(Links.out(
                                        HelpingLine.HELPERS + "/borger", getTranslation("complaint.helping.citizen")))),
                        () -> add(wizard.who(), LogOut.saying(getTranslation("complaint.who.not-you"))));
        section(getTranslation("complaint.who.ready"));
        add(ready(wizard.isHelping()));
        if (!wizard.isHelping()) {
            add(new SharedComputer());
        }
        forwardText(getTranslation(wizard.isHelping() ? "complaint.helping.begin" : "complaint.who.begin"));
        title(heading());
    }

    @Override
    String heading() {
        return wizard().isHelping() ? getTranslation("complaint.helping.who") : super.heading();
    }

    @Override
    void show(Complaint.Draft draft) {}

    private static String leadOf(Wizard wizard) {
        if (wizard.isHelping()) {
            return "complaint.helping.lead";
        }
        return wizard.actor() instanceof Actor.Professional ? "complaint.who.lead.company" : "complaint.who.lead";
    }

    private UnorderedList ready(boolean helping) {
        Duration kept = helping ? HelpedDesk.KEPT : ComplaintDesk.KEPT;
        UnorderedList list = new UnorderedList();
        Stream<String> saved = helping
                ? Stream.of(getTranslation("complaint.helping.kept", kept.toDays()))
                : Stream.of(
                        getTranslation("complaint.who.ready.saved"),
                        getTranslation("complaint.who.ready.kept", kept.toDays()));
        Stream.of(
                        Stream.of(getTranslation("complaint.who.ready.time")),
                        saved,
                        Stream.of(getTranslation("complaint.who.ready.papers")))
                .flatMap(lines -> lines)
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
