package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Optional;

/**
 * What was handed in under a number. For the room that opens the case in the transaction of the hand-in; never for
 * showing anything to anybody.
 */
public interface HandedIn {
    Optional<Complaint.Submitted> complaint(CaseNumber number);
}
