package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cupboard of mandates. What is found to be changed is kept from others until the transaction ends. */
public interface Mandates {
    void add(Mandate.Claimed claimed);

    void offer(Mandate.Offered offered, InvitationCode code);

    void save(Mandate.Proven proven);

    void save(Mandate.Ended ended);

    /** For those who may see every mandate. */
    Optional<Mandate> find(MandateId id);

    /** For those who may see every mandate. */
    Optional<Mandate> toChange(MandateId id);

    Optional<Mandate> toChangeOfParty(MandateId id, PersonId party);

    Optional<Mandate> toChangeOfRepresentative(MandateId id, PersonId representative);

    Optional<Mandate> ofRepresentative(MandateId id, PersonId representative);

    /** An offer that is not taken yet, whose code still counts. */
    Optional<Mandate.Offered> offered(InvitationCode code, Instant now);

    /** Newest first. */
    List<Mandate> ofParty(PersonId party);

    /** Newest first. */
    List<Mandate> ofRepresentative(PersonId representative);

    /** For those who may see every mandate: the oldest first. */
    List<Mandate.Claimed> claimed();

    /** For those who may see every mandate: what ends first comes first. */
    List<Mandate.Proven> proven();

    void add(Use use);

    /** Whether the same was done in the same case since then. */
    boolean hasSince(Use use, Instant since);

    /** Newest first. */
    List<Use> uses(MandateId mandate);

    /** That somebody typed a code that does not exist. */
    void guessed(PersonId person, Instant at);

    int guesses(PersonId person, Instant since);
}
