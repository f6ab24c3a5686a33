package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.TypedIn;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.complaint.HandedIn;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
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
    private final Clock clock;

    CaseOpening(Cases cases, CaseLines lines, HandedIn complaints, Clock clock) {
        this.cases = cases;
        this.lines = lines;
        this.complaints = complaints;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ComplaintSubmitted submitted) {
        Complaint.Submitted complaint = complaint(submitted.number());
        cases.add(file(complaint, submitted.at()));
        lines.describe(complaint.number(), Describing.described(complaint));
    }

    private CaseFile file(Complaint.Submitted complaint, Instant at) {
        int points = complaint.answers().points().list().size();
        Optional<MayContact> mayContact = complaint.answers().consent().mayContact();
        return complaint
                .onBehalf()
                .filter(OnBehalf.OnPaper.class::isInstance)
                .map(typed -> CaseFile.onPaper(complaint.number(), complaint.party(), points, mayContact, at)
                        .with(
                                new By.Officer(new EmployeeId(typed.writer().value()), typed.writerName()),
                                clock.instant().truncatedTo(ChronoUnit.MICROS),
                                new TypedIn()))
                .orElseGet(() -> CaseFile.received(complaint.number(), complaint.party(), points, mayContact, at));
    }

    private Complaint.Submitted complaint(CaseNumber number) {
        return complaints
                .complaint(number)
                .orElseThrow(() -> new IllegalStateException("Handed in, but not there: " + number));
    }
}
