package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the citizen said yes to the hand-in (R14).
 *
 * @param witness who heard it, where it was spoken
 * @param mayFollowUntil the day until which the helper may see where the case stands; nothing: they see no more of it
 */
public record GivenConsent(Way way, String witness, Optional<LocalDate> mayFollowUntil) {
    public GivenConsent {
        witness = witness.strip();
        if (witness.isEmpty() && way == Way.SPOKEN) {
            throw new Rejected("assisted.refused.witness-missing");
        }
    }

    public enum Way {
        /** Signed, and the photograph lies with the case. */
        PHOTOGRAPHED,
        /** Signed, and the paper comes by post. */
        ON_PAPER,
        SPOKEN,
        /** With a one-time code that came to the citizen's phone. */
        CODE
    }
}
