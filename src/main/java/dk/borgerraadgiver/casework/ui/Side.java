package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** A case is shown to whoever acts for its citizen now: changing sides is a step of its own, never a link (R11). */
@Component
class Side {
    private final CaseDesk desk;
    private final Acting acting;

    Side(CaseDesk desk, Acting acting) {
        this.desk = desk;
        this.acting = acting;
    }

    /** Leads to where one changes, when it is the wrong one. */
    boolean isWrong(BeforeEnterEvent event, Person person, CaseNumber number) {
        boolean wrong = !desk.standing(person, number)
                .map(Standing::party)
                .equals(acting.now(person).map(Standing::party));
        if (wrong) {
            event.forwardTo(Acting.PAGE);
        }
        return wrong;
    }
}
