package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

@Component
class RequestDoor implements Door {
    @Override
    public Optional<Actor> actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(LoggedIn.class::isInstance)
                .map(loggedIn -> ((LoggedIn) loggedIn).actor());
    }

    @Override
    public Actor.Person person() {
        return actor().filter(Actor.Person.class::isInstance)
                .map(Actor.Person.class::cast)
                .orElseThrow(() -> new NotThere("person"));
    }

    @Override
    public Actor.Employee employee() {
        return actor().filter(Actor.Employee.class::isInstance)
                .map(Actor.Employee.class::cast)
                .orElseThrow(() -> new NotThere("employee"));
    }
}
