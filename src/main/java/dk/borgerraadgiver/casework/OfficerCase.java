package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.representation.Held;
import java.util.List;

/**
 * A case as the officers see it.
 *
 * @param acting who acts, or says to act, for the citizen
 */
public record OfficerCase(
        CaseFile file,
        Complaint.Submitted complaint,
        Status status,
        List<Document> sentPapers,
        List<Document> laterPapers,
        List<Held> acting) {
    public OfficerCase {
        sentPapers = List.copyOf(sentPapers);
        laterPapers = List.copyOf(laterPapers);
        acting = List.copyOf(acting);
    }
}
