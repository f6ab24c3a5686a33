package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.HandedIn;
import dk.borgerraadgiver.shared.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the case of a complaint in the transaction that hands it in: both are there, or neither, so a receipt never
 * speaks of a case that does not exist.
 */
@Component
class CaseOpening {
    private final Cases cases;
    private final CaseLines lines;
    private final HandedIn complaints;

    CaseOpening(Cases cases, CaseLines lines, HandedIn complaints) {
        this.cases = cases;
        this.lines = lines;
        this.complaints = complaints;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ComplaintSubmitted submitted) {
        Complaint.Submitted complaint = complaint(submitted.number());
        cases.add(CaseFile.received(
                complaint.number(),
                complaint.party(),
                complaint.answers().points().list().size(),
                submitted.at()));
        lines.describe(complaint.number(), Describing.described(complaint));
    }

    private Complaint.Submitted complaint(CaseNumber number) {
        return complaints
                .complaint(number)
                .orElseThrow(() -> new IllegalStateException("Handed in, but not there: " + number));
    }
}
