package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** People as long as a test lasts. */
public final class KnownPeople implements People {
    private final Map<CivilNumber, Person> known = new HashMap<>();

    @Override
    public Optional<Person> find(PersonId id) {
        return known.values().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public Person met(CivilNumber civilNumber, String name) {
        Person person = new Person(heardOf(civilNumber, name), name, civilNumber);
        known.put(civilNumber, person);
        return person;
    }

    @Override
    public PersonId heardOf(CivilNumber civilNumber, String name) {
        return known.computeIfAbsent(civilNumber, number -> new Person(new PersonId(UUID.randomUUID()), name, number))
                .id();
    }
}
