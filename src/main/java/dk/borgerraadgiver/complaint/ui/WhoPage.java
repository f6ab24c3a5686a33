package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.web.LogOut;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.SharedComputer;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** Who complains, as the login says; and what to expect. */
@Route(value = "klag/hvem", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY"})
class WhoPage extends WizardPage {
    WhoPage(Wizard wizard) {
        super(Step.WHO, wizard);
        lead(getTranslation(
                wizard.actor() instanceof Actor.Professional ? "complaint.who.lead.company" : "complaint.who.lead"));
        add(wizard.who(), LogOut.saying(getTranslation("complaint.who.not-you")));
        section(getTranslation("complaint.who.ready"));
        add(ready(), new SharedComputer());
        forwardText(getTranslation("complaint.who.begin"));
    }

    @Override
    void show(Complaint.Draft draft) {}

    private UnorderedList ready() {
        UnorderedList list = new UnorderedList();
        Stream.of(
                        getTranslation("complaint.who.ready.time"),
                        getTranslation("complaint.who.ready.saved"),
                        getTranslation("complaint.who.ready.kept", ComplaintDesk.KEPT.toDays()),
                        getTranslation("complaint.who.ready.papers"))
                .map(ListItem::new)
                .forEach(list::add);
        return list;
    }
}
