package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.documents.Content;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.InputStream;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The papers of a case: those sent with the complaint, which stay as they were, and those that came later. */
@Component
class CasePapers {
    private final Cases cases;
    private final SubmittedComplaints complaints;
    private final DocumentDesk documents;
    private final TransactionOperations transaction;

    CasePapers(Cases cases, SubmittedComplaints complaints, DocumentDesk documents, TransactionOperations transaction) {
        this.cases = cases;
        this.complaints = complaints;
        this.documents = documents;
        this.transaction = transaction;
    }

    Content open(Actor actor, CaseNumber number, DocumentId paper) {
        CaseFile file = cases.find(number, actor).orElseThrow(() -> new NotThere("case"));
        return documents
                .open(file.papers(), paper)
                .or(() -> complaints
                        .find(number, actor)
                        .map(Complaint::folder)
                        .flatMap(folder -> documents.open(folder, paper)))
                .orElseThrow(() -> new NotThere("paper"));
    }

    /** Reads the paper before the case is held: a slow line keeps nobody else waiting. */
    Received add(Actor actor, By by, CaseNumber number, Instant at, String fileName, InputStream bytes) {
        CaseFile file = cases.find(number, actor).orElseThrow(() -> new NotThere("case"));
        if (!file.stage().open()) {
            throw new Rejected("casework.refused.not-now");
        }
        Received received = documents.receive(file.papers(), fileName, bytes);
        if (received instanceof Received.Accepted(var paper)) {
            record(actor, by, number, at, paper);
        }
        return received;
    }

    private void record(Actor actor, By by, CaseNumber number, Instant at, Document paper) {
        transaction.executeWithoutResult(status -> {
            CaseFile file = cases.findToChange(number, actor).orElseThrow(() -> new NotThere("case"));
            if (!file.holds(paper.id())) {
                cases.save(file, file.with(by, at, new PaperAdded(paper.id(), paper.name())));
            }
        });
    }
}
