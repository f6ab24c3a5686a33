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
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.LogOut;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.SharedComputer;
import dk.borgerraadgiver.web.SummaryList;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Who complains, as the login says; and what to expect. The CPR number is only ever shown masked (R26). */
@Route(value = "klag/hvem", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "HELPER"})
class WhoPage extends WizardPage {
    WhoPage(Wizard wizard) {
        super(Step.WHO, wizard);
        lead(getTranslation(wizard.isHelping() ? "complaint.helping.lead" : "complaint.who.lead"));
        wizard.helped()
                .ifPresentOrElse(
                        helped -> add(
                                Identity.of(helped),
                                new Paragraph(Links.out(
                                        HelpingLine.HELPERS + "/borger", getTranslation("complaint.helping.citizen")))),
                        () -> add(logged(wizard), LogOut.saying(getTranslation("complaint.who.not-you"))));
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

    private SummaryList logged(Wizard wizard) {
        Actor.Person person = wizard.person();
        return new SummaryList()
                .row(getTranslation("complaint.who.name"), List.of(person.name()))
                .row(
                        getTranslation("complaint.who.civil-number"),
                        List.of(person.civilNumber().masked()))
                .row(
                        getTranslation("complaint.who.for-whom"),
                        List.of(wizard.standing()
                                .map(Standing::partyName)
                                .orElseGet(() -> getTranslation("complaint.who.for-yourself"))),
                        "/" + Acting.PAGE);
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
