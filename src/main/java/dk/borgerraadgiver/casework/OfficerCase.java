package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.documents.Document;
import java.util.List;

/** A case as the officers see it. */
public record OfficerCase(
        CaseFile file,
        Complaint.Submitted complaint,
        Status status,
        List<Document> sentPapers,
        List<Document> laterPapers) {
    public OfficerCase {
        sentPapers = List.copyOf(sentPapers);
        laterPapers = List.copyOf(laterPapers);
    }
}
