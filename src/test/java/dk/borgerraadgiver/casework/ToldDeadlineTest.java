package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.BO;
import static dk.borgerraadgiver.casework.Desks.NOW;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.SaidAtGate;
import dk.borgerraadgiver.complaint.SaidAtGateTest;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** R6: a deadline that was told at the gate counts as one, until somebody at the office has read the decision. */
class ToldDeadlineTest {
    private static final CaseNumber TOLD = new CaseNumber("BR-2026-000900");
    private static final CaseNumber WITHOUT = new CaseNumber("BR-2026-000901");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DAY = SaidAtGateTest.THAT_DAY.plusWeeks(2);

    private final Desks desks = new Desks();

    @Test
    void itMakesACasePressingAndIsMarkedAsTold() {
        CaseNumber older = desks.caseOf(BO);
        handedIn(TOLD, Optional.of(SaidAtGateTest.refusedBenefit()));
        handedIn(WITHOUT, Optional.empty());
        moveTo(TODAY.plusDays(14));
        assertThat(numbers()).containsExactly(TOLD, older, WITHOUT);
        assertThat(line(TOLD).toldAppeal()).contains(TODAY.plusDays(14));
        assertThat(line(TOLD).appeal()).isEmpty();
        assertThat(line(WITHOUT).toldAppeal()).isEmpty();
        moveTo(TODAY.plusDays(15));
        assertThat(numbers()).as("it is far off").containsExactly(older, TOLD, WITHOUT);
        moveTo(TODAY.minusDays(1));
        assertThat(numbers()).as("it is past").containsExactly(older, TOLD, WITHOUT);
    }

    @Test
    void whatAnOfficerHasReadCountsInstead() {
        handedIn(TOLD, Optional.of(SaidAtGateTest.refusedBenefit()));
        desks.recorded(TOLD, new AppealDeadlineNoted(TODAY.plusDays(40), "Ankestyrelsen"));
        assertThat(line(TOLD).appeal()).contains(TODAY.plusDays(40));
        assertThat(line(TOLD).toldAppeal()).isEmpty();
        moveTo(TODAY.plusDays(3));
        CaseNumber older = desks.caseOf(BO);
        assertThat(numbers()).containsExactly(older, TOLD);
    }

    @Test
    void itIsNoDateThatAnybodyAtTheOfficeNoted() {
        CaseFile file = Histories.received();
        Complaint.Submitted complaint = complaint(TOLD, Optional.of(SaidAtGateTest.refusedBenefit()));
        assertThat(CaseDates.toldAppeal(file, complaint)).contains(DAY);
        assertThat(CaseDates.appealIn(file)).isEmpty();
        assertThat(Status.of(file, Optional.empty(), TODAY).dates().promises()).isEmpty();

        CaseFile read = file.with(
                new By.Officer(OFFICER.id(), OFFICER.name()), NOW, new AppealDeadlineNoted(TODAY, "Ankestyrelsen"));
        assertThat(CaseDates.toldAppeal(read, complaint)).isEmpty();
        assertThat(CaseDates.toldAppeal(file, complaint(TOLD, Optional.of(SaidAtGateTest.notRaised()))))
                .isEmpty();
    }

    @Test
    void whoIsNotACaseOfficerSeesNothingOfIt() {
        handedIn(TOLD, Optional.of(SaidAtGateTest.refusedBenefit()));
        assertThatThrownBy(() -> desks.officers.again(WITHOUT_ROLE, TOLD)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desks.officers.again(ANNA, TOLD)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desks.citizens.one(BO, TOLD)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desks.citizens.receipt(BO, TOLD)).isInstanceOf(NotThere.class);
    }

    private void handedIn(CaseNumber number, Optional<SaidAtGate> said) {
        CaseOpening opening = new CaseOpening(
                desks.cases, desks.lines, any -> Optional.of(complaint(number, said)), Clock.systemUTC());
        new TransactionTemplate(new DataSourceTransactionManager(desks.database))
                .executeWithoutResult(status -> opening.on(new ComplaintSubmitted(number, NOW)));
    }

    private void moveTo(LocalDate day) {
        JdbcClient.create(desks.database)
                .sql("update case_line set told_appeal = ? where number = ?")
                .params(day, TOLD.value())
                .update();
    }

    private List<CaseNumber> numbers() {
        return desks.inbox.find(OFFICER, Wanted.of(new Inbox.Everything())).lines().stream()
                .map(InboxLine::number)
                .toList();
    }

    private InboxLine line(CaseNumber number) {
        return desks.inbox.find(OFFICER, Wanted.of(new Inbox.Everything())).lines().stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Complaint.Submitted complaint(CaseNumber number, Optional<SaidAtGate> said) {
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
                said);
    }
}
