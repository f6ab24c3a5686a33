package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The drawer of cases on their way. */
public interface Handovers {
    /** Once for each case. */
    void queue(CaseNumber number, Instant since, Instant due);

    /** Takes what is due, so that nobody else takes it until the lease is over. Counts as an attempt. */
    List<Handover> take(int most, Instant now, Duration lease);

    /** The case system has it and will say later under which number. */
    void handed(HandoverId id, Instant due);

    void later(HandoverId id, Instant due, String trouble);

    /** What has been said once stays. */
    void registered(HandoverId id, Handover.Registered registered);

    /** Tried anew at once, from the beginning. */
    void again(HandoverId id, Instant due);

    Optional<Handover> of(CaseNumber number);

    /** The oldest first. */
    List<Handover> notRegistered();

    /** The latest first. */
    List<Handover> lastRegistered(int most);

    /** Every case that has ever been queued. */
    Set<CaseNumber> known();

    int registered();
}
