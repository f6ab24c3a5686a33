package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Representation;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds a case for a person: their own, or that of a party whose mandate lets them do this, today (R11). */
@Component
class CaseAccess {
    private final Cases cases;
    private final Representation representation;
    private final People people;

    CaseAccess(Cases cases, Representation representation, People people) {
        this.cases = cases;
        this.representation = representation;
        this.people = people;
    }

    /** @throws NotThere when it does not exist, or not for them, or not for this */
    Entitled find(Person person, Act act, CaseNumber number) {
        return entitled(person, act, number, party -> cases.find(number, party));
    }

    /** Whose case they may read; nobody's, when it is not there for them. */
    Optional<Person> partyOf(Person person, CaseNumber number) {
        return found(person, Act.READ, number, party -> cases.find(number, party))
                .map(Entitled::party);
    }

    /** As {@code find}, and kept from others until the transaction ends. */
    Entitled findToChange(Person person, Act act, CaseNumber number) {
        return entitled(person, act, number, party -> cases.findToChange(number, party));
    }

    /** R13: what a representative reads and does is written down for the party. */
    void record(Entitled entitled, Act act) {
        entitled.standing()
                .ifPresent(standing ->
                        representation.did(standing, act, entitled.file().number()));
    }

    private Entitled entitled(
            Person person, Act act, CaseNumber number, Function<Person, Optional<CaseFile>> cupboard) {
        return found(person, act, number, cupboard).orElseThrow(() -> new NotThere("case"));
    }

    private Optional<Entitled> found(
            Person person, Act act, CaseNumber number, Function<Person, Optional<CaseFile>> cupboard) {
        return cupboard.apply(person)
                .map(file -> new Entitled(file, person, new By.Citizen(person.id()), Optional.empty()))
                .or(() -> representation.inCase(person, act, number).stream()
                        .flatMap(standing -> represented(standing, cupboard).stream())
                        .findFirst());
    }

    private Optional<Entitled> represented(Standing standing, Function<Person, Optional<CaseFile>> cupboard) {
        return people.find(standing.party())
                .flatMap(party -> cupboard.apply(party)
                        .map(file -> new Entitled(
                                file,
                                party,
                                new By.Representative(standing.by(), standing.byName()),
                                Optional.of(standing))));
    }
}
