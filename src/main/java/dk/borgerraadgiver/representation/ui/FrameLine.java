package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.web.OnBehalf;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the page frame for whom one acts. */
@Component
class FrameLine implements OnBehalf {
    private final Door door;
    private final Acting acting;

    FrameLine(Door door, Acting acting) {
        this.door = door;
        this.acting = acting;
    }

    @Override
    public Optional<Whom> whom() {
        return door.actor().flatMap(actor -> switch (actor) {
            case Actor.Person person ->
                acting.now(person).map(standing -> new Whom(standing.partyName(), "/" + Acting.PAGE));
            case Actor.Professional professional ->
                door.company().map(company -> new Whom(professional.nameOf(company), Door.FOR_WHOM));
            case Actor.Employee employee -> Optional.empty();
        });
    }
}
