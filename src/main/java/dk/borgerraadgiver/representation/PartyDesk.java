package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person says who may act for them, sees what was done with it, and ends it (R13). */
@Service
@Transactional
public class PartyDesk {
    public static final Duration CODE_COUNTS = Duration.ofDays(14);

    private final Mandates mandates;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PartyDesk(Mandates mandates, Clock clock) {
        this.mandates = mandates;
        this.clock = clock;
    }

    /** Everybody who acts, acted or wants to act for them, newest first. */
    @Transactional(readOnly = true)
    public List<Held> mine(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return mandates.ofParty(citizen(actor).id()).stream()
                .map(mandate -> new Held(
                        mandate,
                        mandate.on(today),
                        mandate.endsSoon(today),
                        mandates.uses(mandate.terms().id())))
                .toList();
    }

    /** The code is told this once; the party hands it over themselves. */
    public InvitationCode offer(Actor actor, Offer offer) {
        Person party = citizen(actor);
        if (offer.period().isOver(LocalDate.now(clock))) {
            throw new Rejected("representation.refused.until-passed");
        }
        Instant now = now();
        InvitationCode code = InvitationCode.fresh(random);
        Terms terms = new Terms(
                MandateId.fresh(),
                party.id(),
                party.name(),
                Capacity.PARTY_REPRESENTATIVE,
                Basis.GRANTED_HERE,
                offer.scope(),
                offer.period(),
                FolderId.fresh(),
                Optional.empty());
        mandates.offer(new Mandate.Offered(terms, offer.to(), now, now.plus(CODE_COUNTS)), code);
        return code;
    }

    /**
     * At once, and for good. A second time changes nothing.
     *
     * @throws Rejected for a proven guardianship, custody or future power: others end those
     */
    public void end(Actor actor, MandateId id) {
        Mandate mandate = mandates.toChangeOfParty(id, citizen(actor).id()).orElseThrow(() -> new NotThere("mandate"));
        if (!mandate.terms().capacity().partyMayEnd()) {
            throw new Rejected("representation.refused.not-yours-to-end");
        }
        mandates.save(mandate.end(new Ending.Revoked(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Person citizen(Actor actor) {
        return switch (actor) {
            case Person person -> person;
            case Actor.Professional professional -> throw new NotThere("mandates of one's own");
            case Employee employee -> throw new NotThere("mandates of one's own");
        };
    }
}
