package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.borgerraadgiver.casework.Sides;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** A case is shown to whoever acts for its party now (R11). */
@Component
class Side {
    private final Sides sides;

    Side(Sides sides) {
        this.sides = sides;
    }

    /** Leads to where one changes, when it is the wrong one. */
    boolean isWrong(BeforeEnterEvent event, Actor actor, CaseNumber number) {
        if (!sides.isWrong(actor, number)) {
            return false;
        }
        if (actor instanceof Person) {
            event.forwardTo(Acting.PAGE);
        } else {
            event.forwardToUrl(Door.FOR_WHOM + "?til=" + Addresses.mine(number));
        }
        return true;
    }
}
