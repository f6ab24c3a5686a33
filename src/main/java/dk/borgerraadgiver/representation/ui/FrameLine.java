package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
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
    public Optional<String> whom() {
        return door.actor()
                .flatMap(actor -> actor instanceof Person person ? acting.now(person) : Optional.empty())
                .map(Standing::partyName);
    }
}
