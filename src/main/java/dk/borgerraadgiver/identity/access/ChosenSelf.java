package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.People;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a professional go on as their private self: only when the login told who that is, and they say so. */
@Component
public class ChosenSelf {
    private final People people;
    private final SecurityContextHolderStrategy holder;

    ChosenSelf(People people, SecurityContextHolderStrategy holder) {
        this.people = people;
        this.holder = holder;
    }

    /** Whether there is a choice. */
    public boolean isThere() {
        return professional().flatMap(LoggedIn::privately).isPresent();
    }

    public void goOn(HttpServletRequest request, HttpServletResponse response) {
        professional()
                .flatMap(login -> login.privately()
                        .map(number -> new LoggedIn(
                                people.met(number, login.actor().name()),
                                login.assurance(),
                                List.of(),
                                Optional.empty())))
                .ifPresent(self -> enter(self, request, response));
    }

    private void enter(LoggedIn self, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        SecurityContext context = holder.createEmptyContext();
        context.setAuthentication(self);
        holder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private Optional<LoggedIn> professional() {
        return Optional.ofNullable(holder.getContext().getAuthentication())
                .filter(LoggedIn.class::isInstance)
                .map(LoggedIn.class::cast)
                .filter(login -> login.actor() instanceof Actor.Professional);
    }
}
