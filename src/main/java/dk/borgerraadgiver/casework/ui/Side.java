package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A case is shown to whoever acts for its party now: changing sides is a step of its own, never a link (R11). */
@Component
class Side {
    private final CaseDesk desk;
    private final Acting acting;
    private final Door door;

    Side(CaseDesk desk, Acting acting, Door door) {
        this.desk = desk;
        this.door = door;
        this.acting = acting;
    }

    /** Leads to where one changes, when it is the wrong one. */
    boolean isWrong(BeforeEnterEvent event, Actor actor, CaseNumber number) {
        return actor instanceof Person person
                ? isWrong(event, person, number)
                : isOfAnotherCompany(event, actor, number);
    }

    private boolean isOfAnotherCompany(BeforeEnterEvent event, Actor actor, CaseNumber number) {
        boolean wrong = !(desk.whose(actor, number) instanceof Party.Company company
                && door.company().equals(Optional.of(company.number())));
        if (wrong) {
            event.forwardToUrl(Door.FOR_WHOM + "?til=" + Addresses.mine(number));
        }
        return wrong;
    }

    private boolean isWrong(BeforeEnterEvent event, Person person, CaseNumber number) {
        boolean wrong = !desk.standing(person, number)
                .map(Standing::party)
                .equals(acting.now(person).map(Standing::party));
        if (wrong) {
            event.forwardTo(Acting.PAGE);
        }
        return wrong;
    }
}
