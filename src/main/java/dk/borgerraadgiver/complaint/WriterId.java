package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.PersonId;
import java.util.UUID;

/** Whoever holds the pen, however they logged in: the citizen, somebody with a mandate, or a helper. */
public record WriterId(UUID value) {
    public static WriterId of(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> of(person.id());
            case Actor.Professional professional ->
                new WriterId(professional.id().value());
            case Actor.Employee employee -> new WriterId(employee.id().value());
        };
    }

    static WriterId of(PersonId person) {
        return new WriterId(person.value());
    }
}
