package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.representation.Held;
import java.util.List;

/**
 * A case as the officers see it.
 *
 * @param codeLooks what was done with its status code, newest first
 * @param facts what other rooms know about how it came in
 * @param acting who acts, or says to act, for the citizen
 * @param nobodyElse a colleague should look at what this officer answered, and there is none (R18)
 */
public record OfficerCase(
        CaseFile file,
        Complaint.Submitted complaint,
        Status status,
        List<Document> sentPapers,
        List<Document> laterPapers,
        List<CodeLook> codeLooks,
        List<CaseFact> facts,
        List<Held> acting,
        boolean nobodyElse) {
    public OfficerCase {
        sentPapers = List.copyOf(sentPapers);
        laterPapers = List.copyOf(laterPapers);
        codeLooks = List.copyOf(codeLooks);
        facts = List.copyOf(facts);
        acting = List.copyOf(acting);
    }
}
