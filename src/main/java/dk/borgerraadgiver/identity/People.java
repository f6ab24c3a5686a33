package dk.borgerraadgiver.identity;

import dk.borgerraadgiver.shared.CivilNumber;
import java.util.Optional;

/** The citizens that the site knows. Whoever asks must already have the right to know who it is. */
public interface People {
    Optional<Actor.Person> find(PersonId id);

    /** The one with this CPR number, known from now on if not before. The name is the newest one heard. */
    Actor.Person met(CivilNumber civilNumber, String name);

    /**
     * The one with this CPR number, known from now on if not before. What is known about them stays as it is: whoever
     * says the name may be wrong. The answer is for keeping, never for showing.
     */
    PersonId heardOf(CivilNumber civilNumber, String name);
}
