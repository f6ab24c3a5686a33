package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.WriterId;
import java.time.Instant;
import java.util.Optional;

/** One helper at the side of one citizen, from hello to the hand-in. */
public record Help(
        HelpId id,
        WriterId helper,
        String helperName,
        HelperRole role,
        ComplaintId complaint,
        Instant begunAt,
        Optional<Citizen> citizen) {
    Help with(Citizen known) {
        return new Help(id, helper, helperName, role, complaint, begunAt, Optional.of(known));
    }
}
