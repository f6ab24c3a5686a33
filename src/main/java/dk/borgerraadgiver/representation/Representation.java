package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asked by the rooms that keep complaints and cases: for whom may this person do this, now? What is not named here is
 * not allowed. Acting for oneself is never asked about here: nobody's mandate takes that away.
 */
@Service
@Transactional
public class Representation {
    /** Looking again within this time is the same reading. */
    private static final Duration ONE_READING = Duration.ofMinutes(15);

    private final Mandates mandates;
    private final People people;
    private final Carried carried;
    private final Clock clock;

    Representation(Mandates mandates, People people, Carried carried, Clock clock) {
        this.carried = carried;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    /** Whose mandates cover this, if the case is theirs; the one who asks must still see to that. */
    @Transactional(readOnly = true)
    public List<Standing> inCase(Person person, Act act, CaseNumber number) {
        return standings(person, mandate -> mandate.allows(act, number, today()) && together(mandate));
    }

    /** For whom a new complaint may be handed in: also before the mandate is proven (R7). */
    @Transactional(readOnly = true)
    public List<Standing> forComplaining(Person person) {
        return standings(person, mandate -> mandate.allowsComplaining(today()));
    }

    /** For whom the person can act at all today, as far as it has been proven or claimed. */
    @Transactional(readOnly = true)
    public List<Standing> all(Person person) {
        return standings(
                person,
                mandate -> mandate.on(today()) == MandateState.CLAIMED
                        || (mandate.on(today()) == MandateState.IN_FORCE && together(mandate)));
    }

    /**
     * Who acts, or says to act, for the citizen of a case that an officer has open: they are contacted first (R12).
     *
     * @throws NotThere for everybody but case officers
     */
    @Transactional(readOnly = true)
    public List<Held> whoActs(Employee officer, PersonId party, CaseNumber number) {
        if (!officer.is(Role.CASE_OFFICER)) {
            throw new NotThere("mandates of a case");
        }
        return mandates.ofParty(party).stream()
                .filter(mandate ->
                        mandate.on(today()) == MandateState.CLAIMED || mandate.allows(Act.READ, number, today()))
                .map(mandate -> new Held(mandate, mandate.on(today()), mandate.endsSoon(today()), List.of()))
                .toList();
    }

    /** Writes down what was read or done, for the party to see (R13). */
    public void did(Standing standing, Act act, CaseNumber number) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Use use = new Use(standing.mandate(), now, act, number);
        if (act != Act.READ || !mandates.hasSince(use, now.minus(ONE_READING))) {
            mandates.add(use);
        }
    }

    private List<Standing> standings(Person person, Predicate<Mandate> which) {
        return mandates.ofRepresentative(person.id()).stream()
                .filter(which)
                .filter(carried::stillHolds)
                .map(mandate -> standing(person, mandate))
                .toList();
    }

    private Standing standing(Person person, Mandate mandate) {
        Terms terms = mandate.terms();
        boolean proven = mandate instanceof Mandate.Proven;
        Optional<Person> known = proven ? people.find(terms.party()) : Optional.empty();
        return new Standing(
                terms.id(),
                person.id(),
                person.name(),
                terms.party(),
                known.map(Person::name).orElse(terms.partyName()),
                terms.capacity(),
                terms.scope(),
                proven,
                mandate.allowsComplaining(today()));
    }

    private boolean together(Mandate mandate) {
        return new Together(mandates, today()).counts(mandate);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
