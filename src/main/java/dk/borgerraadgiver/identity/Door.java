package dk.borgerraadgiver.identity;

import java.util.List;
import java.util.Optional;

/** Tells who is logged in, in this request. */
public interface Door {
    Optional<Actor> actor();

    /** @throws dk.borgerraadgiver.shared.NotThere when no citizen is logged in */
    Actor.Person person();

    /** @throws dk.borgerraadgiver.shared.NotThere when no employee is logged in */
    Actor.Employee employee();

    /** What the one who is logged in may do for others, as the login told it. */
    List<Power> powers();
}
