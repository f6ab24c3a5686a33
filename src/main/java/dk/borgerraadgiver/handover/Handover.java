package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.outbox.Outbox;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Where something of a case is on its way to the case system.
 *
 * @param sequence counted from one in each case, as its history is: the first is the complaint itself
 * @param since when it was to be handed over
 * @param handed whether the case system has taken it, though it may not have said under which number
 * @param trouble what went wrong last
 */
public record Handover(
        HandoverId id,
        CaseNumber number,
        int sequence,
        Instant since,
        boolean handed,
        int attempts,
        Optional<String> trouble,
        Optional<Registered> registered)
        implements Outbox.Thing {
    static final int FIRST = 1;

    @Override
    public UUID key() {
        return id.value();
    }

    boolean isFirst() {
        return sequence == FIRST;
    }

    /**
     * It stands in the case system.
     *
     * @param reference its number there
     * @param byHand an officer typed it in
     */
    public record Registered(String reference, Instant at, boolean byHand) {}
}
