package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/**
 * A complaint became a case.
 *
 * @param at from when it counts
 * @param madeAt when it was made one; later, where it came as a letter
 */
public record ComplaintSubmitted(CaseNumber number, Instant at, Instant madeAt) {
    public ComplaintSubmitted(CaseNumber number, Instant at) {
        this(number, at, at);
    }
}
