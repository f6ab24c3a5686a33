package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * For whom the person at the door chose to act. The choice lies in the session and is one deliberate step; whether it
 * still holds is asked anew each time. It opens nothing: that is for the desks to say.
 */
@Component
public class Acting {
    /** Where one chooses. */
    public static final String PAGE = "paa-vegne-af";

    private static final String CHOSEN = Acting.class.getName();

    private final Representation representation;

    Acting(Representation representation) {
        this.representation = representation;
    }

    /** Empty: for themselves. */
    public Optional<Standing> now(Person person) {
        return chosen().flatMap(mandate -> representation.all(person).stream()
                .filter(standing -> standing.mandate().equals(mandate))
                .findFirst());
    }

    /** @throws NotThere when they cannot act for that party today */
    public void choose(Person person, MandateId mandate) {
        if (representation.all(person).stream()
                .noneMatch(standing -> standing.mandate().equals(mandate))) {
            throw new NotThere("mandate");
        }
        RequestContextHolder.currentRequestAttributes().setAttribute(CHOSEN, mandate, RequestAttributes.SCOPE_SESSION);
    }

    public void chooseSelf() {
        RequestContextHolder.currentRequestAttributes().removeAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION);
    }

    private static Optional<MandateId> chosen() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(session -> session.getAttribute(CHOSEN, RequestAttributes.SCOPE_SESSION))
                .map(MandateId.class::cast);
    }
}
