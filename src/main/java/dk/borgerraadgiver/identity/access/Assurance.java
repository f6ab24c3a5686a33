package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Level;
import java.time.Instant;
import java.util.Optional;

/**
 * How somebody proved who they are, as needed to log them out again and to ask for a surer proof.
 *
 * @param registration the way in, such as {@code mitid}
 * @param nameId the provider's own name for the person
 * @param sessionIndex the provider's session
 * @param until when the provider wants the session to have ended, if it says so
 */
public record Assurance(String registration, String nameId, String sessionIndex, Level level, Optional<Instant> until) {
    @Override
    public String toString() {
        return "Assurance[" + registration + "]";
    }
}
