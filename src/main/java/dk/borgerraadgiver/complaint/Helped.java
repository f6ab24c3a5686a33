package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.identity.Actor;
import java.util.Optional;

/**
 * At whose side the one at the door is writing now.
 *
 * @param citizen their name, as far as they gave it
 * @param civilNumber masked (R26)
 */
public record Helped(Actor helper, ComplaintId complaint, String citizen, Optional<String> civilNumber) {
    /** Asked by the wizard; the room of the helpers answers. */
    public interface Now {
        Optional<Helped> now();
    }
}
