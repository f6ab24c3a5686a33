package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.BO;
import static dk.borgerraadgiver.casework.Desks.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class CaseOpeningTest {
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000042");

    private final Desks desks = new Desks();
    private final CaseOpening opening =
            new CaseOpening(desks.cases, desks.lines, number -> Optional.of(complaint(number)), Clock.systemUTC());

    @Test
    void aComplaintThatIsHandedInHasACaseThatBelongsToItsCitizen() {
        handIn(false);
        CaseFile file = desks.cases.find(NUMBER, ANNA).orElseThrow();
        assertThat(file.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(file.receivedAt()).isEqualTo(NOW);
        assertThat(file.points()).isEqualTo(1);
        assertThat(desks.cases.find(NUMBER, BO)).isEmpty();
    }

    @Test
    void aHandInThatFailsLeavesNoCase() {
        handIn(true);
        assertThat(desks.cases.find(NUMBER, ANNA)).isEmpty();
    }

    private void handIn(boolean fails) {
        new TransactionTemplate(new DataSourceTransactionManager(desks.database)).executeWithoutResult(status -> {
            opening.on(new ComplaintSubmitted(NUMBER, NOW));
            if (fails) {
                status.setRollbackOnly();
            }
        });
    }

    private static Complaint.Submitted complaint(CaseNumber number) {
        return new Complaint.Submitted(
                new ComplaintId(UUID.randomUUID()),
                number,
                new Party.Citizen(ANNA.id()),
                ANNA.name(),
                FolderId.fresh(),
                Language.DANISH,
                Filled.all(),
                NOW,
                Optional.empty(),
                Optional.empty());
    }
}
