package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.List;

/**
 * That a complaint was received: what its writer sent, and nothing that came after.
 *
 * @param registered where it stands by now, as far as that is known and may be said
 * @param caseIsThere whether the one who looks may see the case as well
 */
public record Receipt(
        CaseNumber number,
        Instant receivedAt,
        Complaint.Submitted complaint,
        Expected expected,
        List<Document> papers,
        List<CaseFact> registered,
        boolean caseIsThere) {
    public Receipt {
        papers = List.copyOf(papers);
        registered = List.copyOf(registered);
    }
}
