package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.identity.Power;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

@Component
class RequestDoor implements Door {
    private final ChosenCompany chosen;
    private final SecurityContextHolderStrategy holder;

    RequestDoor(ChosenCompany chosen, SecurityContextHolderStrategy holder) {
        this.chosen = chosen;
        this.holder = holder;
    }

    @Override
    public Optional<Actor> actor() {
        return loggedIn().map(LoggedIn::actor);
    }

    @Override
    public List<Power> powers() {
        return loggedIn().map(LoggedIn::powers).orElse(List.of());
    }

    @Override
    public Optional<CompanyNumber> company() {
        return actor().filter(Actor.Professional.class::isInstance)
                .map(Actor.Professional.class::cast)
                .map(chosen::now);
    }

    @Override
    public Actor.Person person() {
        return actor().filter(Actor.Person.class::isInstance)
                .map(Actor.Person.class::cast)
                .orElseThrow(() -> new NotThere("person"));
    }

    @Override
    public Actor party() {
        return actor().filter(actor -> !(actor instanceof Actor.Employee)).orElseThrow(() -> new NotThere("party"));
    }

    @Override
    public Actor.Employee employee() {
        return actor().filter(Actor.Employee.class::isInstance)
                .map(Actor.Employee.class::cast)
                .orElseThrow(() -> new NotThere("employee"));
    }

    private Optional<LoggedIn> loggedIn() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .filter(LoggedIn.class::isInstance)
                .map(LoggedIn.class::cast);
    }
}
