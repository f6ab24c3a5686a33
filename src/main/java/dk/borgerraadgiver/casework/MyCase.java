package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.documents.Document;
import java.util.List;

/**
 * A case as its citizen sees it.
 *
 * @param readings who at the office has read it, newest first
 * @param papers those that came after the complaint was handed in
 */
public record MyCase(CaseFile file, Status status, List<Reading> readings, List<Document> papers) {
    public MyCase {
        readings = List.copyOf(readings);
        papers = List.copyOf(papers);
    }
}
