package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.documents.Document;
import java.util.List;

/** A case as the officers see it. */
public record OfficerCase(CaseFile file, Status status, List<Document> papers) {
    public OfficerCase {
        papers = List.copyOf(papers);
    }
}
