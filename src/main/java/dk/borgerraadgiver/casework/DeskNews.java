package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.Actor;
import java.util.Optional;

/**
 * Something that waits for an officer outside the list of cases, in another room.
 *
 * @param address where it is seen to
 * @param textKey says what it is, with how many there are
 */
public record DeskNews(String address, String textKey, int many) {
    /** Asked for the officer at the door; the rooms that know answer. */
    public interface Source {
        Optional<DeskNews> of(Actor actor);
    }
}
