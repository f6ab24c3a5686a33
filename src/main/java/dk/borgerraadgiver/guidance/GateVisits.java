package dk.borgerraadgiver.guidance;

import java.time.Instant;
import java.util.Optional;

/** Cupboard of visits, found by the hash of their token. */
public interface GateVisits {
    /** Empty also when it has expired. */
    Optional<GateVisit> find(byte[] tokenHash, Instant now);

    /** As {@link #find}, and holds the visit for the rest of the transaction, so that two tabs do not undo each other. */
    Optional<GateVisit> hold(byte[] tokenHash, Instant now);

    void keep(byte[] tokenHash, GateVisit visit, Instant until);

    void forget(byte[] tokenHash);

    /** Removes what has expired (R28). */
    void forgetExpired(Instant now);
}
