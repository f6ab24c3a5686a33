package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Representation;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds a case for somebody: their own or their company's, or that of a party whose mandate lets them do this, today (R11). */
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
    Entitled find(Actor actor, Act act, CaseNumber number) {
        return entitled(actor, act, number, party -> cases.find(number, party));
    }

    /** Whose case they may read; nobody's, when it is not there for them. */
    Optional<Actor> partyOf(Actor actor, CaseNumber number) {
        return found(actor, Act.READ, number, party -> cases.find(number, party))
                .map(Entitled::party);
    }

    /** As {@code find}, and kept from others until the transaction ends. */
    Entitled findToChange(Actor actor, Act act, CaseNumber number) {
        return entitled(actor, act, number, party -> cases.findToChange(number, party));
    }

    /** R13: what a representative reads and does is written down for the party. */
    void record(Entitled entitled, Act act) {
        entitled.standing()
                .ifPresent(standing ->
                        representation.did(standing, act, entitled.file().number()));
    }

    private Entitled entitled(Actor actor, Act act, CaseNumber number, Function<Actor, Optional<CaseFile>> cupboard) {
        return found(actor, act, number, cupboard).orElseThrow(() -> new NotThere("case"));
    }

    private Optional<Entitled> found(
            Actor actor, Act act, CaseNumber number, Function<Actor, Optional<CaseFile>> cupboard) {
        return switch (actor) {
            case Actor.Person person ->
                own(person, new By.Citizen(person.id()), cupboard)
                        .or(() -> representation.inCase(person, act, number).stream()
                                .flatMap(standing -> represented(standing, cupboard).stream())
                                .findFirst());
            case Actor.Professional professional ->
                own(professional, new By.Professional(professional.id(), professional.name()), cupboard);
            case Actor.Employee employee -> Optional.empty();
        };
    }

    private static Optional<Entitled> own(Actor party, By by, Function<Actor, Optional<CaseFile>> cupboard) {
        return cupboard.apply(party).map(file -> new Entitled(file, party, by, Optional.empty()));
    }

    private Optional<Entitled> represented(Standing standing, Function<Actor, Optional<CaseFile>> cupboard) {
        return people.find(standing.party())
                .flatMap(party -> cupboard.apply(party)
                        .map(file -> new Entitled(
                                file,
                                party,
                                new By.Representative(standing.by(), standing.byName()),
                                Optional.of(standing))));
    }
}
