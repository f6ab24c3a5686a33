package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The cupboard of representatives' own contacts: one for each person, for all those they act for. */
public interface OwnContacts {
    Optional<OwnContact> of(PersonId person);

    void save(PersonId person, OwnContact contact, Instant at);
}
