package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/** The cupboard of status codes, each as a keyed hash. A case has one that lives; a new one ends the old. */
public interface Codes {
    /** @param madeAt when it was made */
    record Living(byte[] hash, Instant madeAt) {}

    Optional<Living> living(CaseNumber number);

    void replace(CaseNumber number, byte[] hash, Instant at);
}
