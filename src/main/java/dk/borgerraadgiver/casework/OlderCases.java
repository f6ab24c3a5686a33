package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.HandedIn;
import dk.borgerraadgiver.shared.CaseNumber;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Cases from before the desk kept lines get theirs at the start, one by one. */
@Component
class OlderCases implements ApplicationRunner {
    private final Cases cases;
    private final CaseLines lines;
    private final HandedIn complaints;
    private final TransactionOperations transaction;

    OlderCases(Cases cases, CaseLines lines, HandedIn complaints, TransactionOperations transaction) {
        this.cases = cases;
        this.lines = lines;
        this.complaints = complaints;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lines.missing().forEach(number -> transaction.executeWithoutResult(status -> make(number)));
    }

    private void make(CaseNumber number) {
        cases.outlined(number).ifPresent(lines::make);
        complaints.complaint(number).ifPresent(found -> lines.describe(number, Describing.described(found)));
    }
}
