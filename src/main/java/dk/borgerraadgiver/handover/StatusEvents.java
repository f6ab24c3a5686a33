package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.UUID;

/** The drawer of what the case system told, by the keys it gave. */
public interface StatusEvents {
    /**
     * In the transaction that keeps the event; whoever brings the same key meanwhile waits for its end.
     *
     * @return false, when the key was used before
     */
    boolean claim(UUID key, CaseNumber number, String digest, Instant at);

    void keep(UUID key, int entry);

    Told find(UUID key);

    /** @param entry which entry of the history it became */
    record Told(CaseNumber number, String digest, int entry) {}
}
