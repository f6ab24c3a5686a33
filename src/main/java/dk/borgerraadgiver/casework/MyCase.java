package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Standing;
import java.util.List;
import java.util.Optional;

/**
 * A case as its citizen sees it, or somebody who acts for them.
 *
 * @param readings who at the office has read it, newest first
 * @param codeLooks what was done with its status code, newest first
 * @param facts what other rooms know about how it came in
 * @param sentPapers those that came with the complaint
 * @param laterPapers those that came after the complaint was handed in
 * @param standing the mandate of the one who looks; nothing, when the case is their own
 */
public record MyCase(
        CaseFile file,
        Complaint.Submitted complaint,
        Status status,
        List<Reading> readings,
        List<CodeLook> codeLooks,
        List<CaseFact> facts,
        List<Document> sentPapers,
        List<Document> laterPapers,
        Optional<Standing> standing) {
    public MyCase {
        readings = List.copyOf(readings);
        codeLooks = List.copyOf(codeLooks);
        facts = List.copyOf(facts);
        sentPapers = List.copyOf(sentPapers);
        laterPapers = List.copyOf(laterPapers);
    }

    /** The name of the company whose it is; nothing, when it is a citizen's. */
    public Optional<String> company() {
        return Optional.of(complaint)
                .filter(found -> found.party() instanceof Party.Company)
                .map(Complaint.Submitted::name);
    }

    /** One of two guardians cannot give up the case alone. */
    public boolean mayWithdraw() {
        return standing.map(Standing::capacity)
                .filter(capacity -> !capacity.allows(Act.WITHDRAW))
                .isEmpty();
    }
}
