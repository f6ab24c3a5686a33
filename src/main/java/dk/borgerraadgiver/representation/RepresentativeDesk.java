package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a person takes up a code, says for whom they act, sends proof, and lays it down again. */
@Service
@Transactional
public class RepresentativeDesk {
    static final int MOST_GUESSES = 10;
    static final Duration GUESSES_COUNT = Duration.ofHours(24);
    private static final int OF_AGE = 18;
    private static final int MOST_CLAIMS = 20;

    private final Mandates mandates;
    private final People people;
    private final DocumentDesk documents;
    private final Carried carried;
    private final Clock clock;

    RepresentativeDesk(Mandates mandates, People people, DocumentDesk documents, Carried carried, Clock clock) {
        this.carried = carried;
        this.mandates = mandates;
        this.people = people;
        this.documents = documents;
        this.clock = clock;
    }

    /** For whom they act, acted or want to act, newest first. */
    @Transactional(readOnly = true)
    public List<Held> mine(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return mandates.ofRepresentative(citizen(actor).id()).stream()
                .map(mandate -> new Held(mandate, mandate.on(today), mandate.endsSoon(today), List.of()))
                .toList();
    }

    public Accepted accept(Actor actor, InvitationCode code) {
        Person person = citizen(actor);
        Instant now = now();
        if (mandates.guesses(person.id(), now.minus(GUESSES_COUNT)) >= MOST_GUESSES) {
            return new Accepted.TooManyGuesses();
        }
        Optional<Mandate.Offered> offered = mandates.offered(code, now);
        if (offered.isEmpty()) {
            mandates.guessed(person.id(), now);
            return new Accepted.NoSuchCode();
        }
        Mandate.Proven proven = offered.get().accept(person, now);
        mandates.save(proven);
        return new Accepted.Now(proven);
    }

    /**
     * What is said here is only said: nothing about the party is shown before the office has seen proof, or unless the
     * login carries it.
     */
    public MandateId claim(Actor actor, Claim claim) {
        Person person = citizen(actor);
        Period period = period(claim);
        if (period.isOver(LocalDate.now(clock))) {
            throw new Rejected("representation.refused.until-passed");
        }
        if (claim.partyNumber().equals(person.civilNumber())) {
            throw new Rejected("representation.refused.yourself");
        }
        if (waiting(person.id()) >= MOST_CLAIMS) {
            throw new Rejected("representation.refused.too-many-claims", MOST_CLAIMS);
        }
        Terms terms = new Terms(
                MandateId.fresh(),
                people.heardOf(claim.partyNumber(), claim.partyName()),
                claim.partyName(),
                claim.capacity(),
                claim.basis(),
                scope(claim),
                period,
                FolderId.fresh(),
                claim.otherHolder());
        Mandate.Claimed claimed = new Mandate.Claimed(terms, person.id(), person.name(), now());
        mandates.add(claimed);
        if (isCarried(claim, claimed)) {
            mandates.save(claimed.carried(now()));
        }
        return terms.id();
    }

    /** A child is of age one day, whatever was said. */
    private static Period period(Claim claim) {
        return claim.capacity() == Capacity.CUSTODY
                ? claim.period()
                        .atMostUntil(claim.partyNumber()
                                .dateOfBirth()
                                .plusYears(OF_AGE)
                                .minusDays(1))
                : claim.period();
    }

    /** The representative lays it down. A second time changes nothing. */
    public void giveUp(Actor actor, MandateId id) {
        Mandate mandate =
                mandates.toChangeOfRepresentative(id, citizen(actor).id()).orElseThrow(() -> new NotThere("mandate"));
        mandates.save(mandate.end(new Ending.GivenUp(), now()));
    }

    /** A photograph or a file of the paper; while it is looked at by nobody. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Received addProof(Actor actor, MandateId id, String fileName, InputStream bytes) {
        return documents.receive(claimed(actor, id).terms().papers(), fileName, bytes);
    }

    @Transactional(readOnly = true)
    public List<Document> proofs(Actor actor, MandateId id) {
        return documents.in(claimed(actor, id).terms().papers());
    }

    /** What the party has ended here stays ended, though the login still carries it: then a person decides (R7, R13). */
    private boolean isCarried(Claim claim, Mandate.Claimed claimed) {
        return claim.basis() == Basis.DIGITAL_POWER_OF_ATTORNEY
                && carried.from(claim.partyNumber())
                && mandates.ofRepresentative(claimed.by()).stream()
                        .noneMatch(earlier ->
                                earlier.terms().party().equals(claimed.terms().party())
                                        && earlier instanceof Mandate.Ended ended
                                        && ended.ending() instanceof Ending.Revoked);
    }

    private Mandate claimed(Actor actor, MandateId id) {
        return mandates.ofRepresentative(id, citizen(actor).id())
                .filter(Mandate.Claimed.class::isInstance)
                .orElseThrow(() -> new NotThere("mandate"));
    }

    private long waiting(PersonId person) {
        return mandates.ofRepresentative(person).stream()
                .filter(Mandate.Claimed.class::isInstance)
                .count();
    }

    private static Scope scope(Claim claim) {
        if (claim.only().isPresent()) {
            return new Scope.Only(Set.of(claim.only().get()));
        }
        return claim.capacity().officeNamesCases() ? new Scope.Only(Set.of()) : new Scope.Everything();
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
