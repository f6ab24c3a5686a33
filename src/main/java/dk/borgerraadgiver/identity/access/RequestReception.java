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
        return door.actor().map(actor -> new Visitor(actor.name(), actor instanceof Actor.Employee));
    }
}
