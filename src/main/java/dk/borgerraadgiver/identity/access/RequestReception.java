package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.web.Reception;
import dk.borgerraadgiver.web.Visitor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the page frame who is logged in. */
@Component
class RequestReception implements Reception {
    private final Door door;

    RequestReception(Door door) {
        this.door = door;
    }

    @Override
    public Optional<Visitor> visitor() {
        return door.actor().map(actor -> new Visitor(actor.name(), home(actor)));
    }

    private static Visitor.Home home(Actor actor) {
        if (actor instanceof Actor.Employee employee) {
            return employee.is(Actor.Role.CASE_OFFICER) ? Visitor.Home.DESK : Visitor.Home.HELP;
        }
        return Visitor.Home.CASES;
    }
}
