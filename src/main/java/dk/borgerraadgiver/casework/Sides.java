package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether whoever looks acts now for the one whose case it is: changing sides is a step of its own, never a link (R11). */
@Component
public class Sides {
    private final CaseDesk desk;
    private final Acting acting;
    private final Door door;

    Sides(CaseDesk desk, Acting acting, Door door) {
        this.desk = desk;
        this.acting = acting;
        this.door = door;
    }

    /** @throws NotThere when it is not for them on any side */
    public boolean isWrong(Actor actor, CaseNumber number) {
        return actor instanceof Person person
                ? !desk.standing(person, number)
                        .map(Standing::party)
                        .equals(acting.now(person).map(Standing::party))
                : !(desk.whose(actor, number) instanceof Party.Company company
                        && door.company().equals(Optional.of(company.number())));
    }
}
