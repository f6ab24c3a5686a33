package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a case is on its way to the case system.
 *
 * @param since when it was received here
 * @param handed whether the case system has taken it, though it may not have said under which number
 * @param trouble what went wrong last
 */
public record Handover(
        HandoverId id,
        CaseNumber number,
        Instant since,
        boolean handed,
        int attempts,
        Optional<String> trouble,
        Optional<Registered> registered) {
    /**
     * It stands in the case system.
     *
     * @param reference its number there
     * @param byHand an officer typed it in
     */
    public record Registered(String reference, Instant at, boolean byHand) {}
}
