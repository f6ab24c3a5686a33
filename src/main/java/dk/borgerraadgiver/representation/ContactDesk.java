package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody who acts for others says how to reach them, and changes it. Only their own is there. */
@Service
@Transactional
public class ContactDesk {
    private final OwnContacts contacts;
    private final Clock clock;

    ContactDesk(OwnContacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OwnContact> mine(Actor actor) {
        return contacts.of(person(actor).id());
    }

    public void save(Actor actor, OwnContact contact) {
        contacts.save(person(actor).id(), contact, clock.instant());
    }

    private static Person person(Actor actor) {
        return switch (actor) {
            case Person person -> person;
            case Actor.Professional professional -> throw new NotThere("contact of one's own");
            case Actor.Employee employee -> throw new NotThere("contact of one's own");
        };
    }
}
