package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.documents.Document;
import java.util.List;

/**
 * A case as its citizen sees it.
 *
 * @param readings who at the office has read it, newest first
 * @param sentPapers those that came with the complaint
 * @param laterPapers those that came after the complaint was handed in
 */
public record MyCase(
        CaseFile file,
        Complaint.Submitted complaint,
        Status status,
        List<Reading> readings,
        List<Document> sentPapers,
        List<Document> laterPapers) {
    public MyCase {
        readings = List.copyOf(readings);
        sentPapers = List.copyOf(sentPapers);
        laterPapers = List.copyOf(laterPapers);
    }
}
