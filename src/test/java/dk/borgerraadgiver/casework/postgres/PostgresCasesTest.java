package dk.borgerraadgiver.casework.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.Finding;
import dk.borgerraadgiver.casework.Outcome;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class PostgresCasesTest {
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00.123456Z");
    private static final By OFFICER = new By.Officer(new EmployeeId(UUID.randomUUID()), "Karen Holm");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final List<CaseEvent> ONE_OF_EACH = List.of(
            new CaseEvent.Received(),
            new CaseEvent.Assigned(),
            new CaseEvent.ScreeningBegan("Vi læser æ ø å", Optional.of(DAY)),
            new CaseEvent.UnitContactedByPhone("Enhed", "Vi har ringet", Optional.empty()),
            new CaseEvent.WrittenInquirySent("Enhed", "Vi har skrevet", Optional.of(DAY)),
            new CaseEvent.SupervisionBegan("Vi undersøger", Optional.empty()),
            new CaseEvent.SupervisionEnded("Slut", Optional.of(DAY)),
            new CaseEvent.MediationWanted(),
            new CaseEvent.MediationOffered("Vil du tale med dem?"),
            new CaseEvent.MediationDeclined(CaseEvent.Ended.CITIZEN_STOPPED, ""),
            new CaseEvent.MediationBegan("Vi begynder", Optional.of(DAY)),
            new CaseEvent.MediationEnded(CaseEvent.Ended.AGREED, ""),
            new CaseEvent.AdministrationAnswered("De har svaret"),
            new CaseEvent.MessageFromCitizen("Linje 1\nLinje 2 \"citat\""),
            new CaseEvent.MessageToCitizen("Spørgsmål?", true),
            new CaseEvent.PaperAdded(new DocumentId(UUID.randomUUID()), "brev.pdf"),
            new CaseEvent.PointAnswered(1, Finding.PARTLY_JUSTIFIED, "Svar"),
            new CaseEvent.Postponed("Sygdom", DAY, DAY.plusDays(3)),
            new CaseEvent.Closed(Outcome.PASSED_ON, Optional.of("Ankestyrelsen"), "Slut"),
            new CaseEvent.Withdrawn(""),
            new CaseEvent.Reopened("Igen", Optional.empty()));

    private final DataSource database = TestDatabase.with("casework");
    private final PostgresCases cases = new PostgresCases(JdbcClient.create(database), new EventJson(new JsonMapper()));
    private final Person anna = new Person(new PersonId(UUID.randomUUID()), "Anna Test", new CivilNumber("6701701234"));

    @Test
    void everyKindOfEventComesBackAsItWasWritten() {
        assertThat(ONE_OF_EACH.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(leaves(CaseEvent.class).toList());
        CaseFile file = file("BR-2026-000001", ONE_OF_EACH);
        cases.add(file);
        assertThat(cases.find(file.number(), anna)).contains(file);
    }

    @Test
    void historyCanNeitherBeChangedNorDeleted() {
        cases.add(file("BR-2026-000002", ONE_OF_EACH.subList(0, 1)));
        for (String forbidden : List.of(
                "update case_event set at = now()",
                "delete from case_event",
                "truncate case_event",
                "delete from case_reading")) {
            assertThatThrownBy(() -> JdbcClient.create(database).sql(forbidden).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void whoSavesOnAnOldVersionIsTurnedAway() {
        CaseFile first = file("BR-2026-000003", ONE_OF_EACH.subList(0, 1));
        CaseFile second = file("BR-2026-000003", ONE_OF_EACH.subList(0, 2));
        cases.add(first);
        cases.save(first, second);
        assertThatThrownBy(() -> cases.save(first, second)).isInstanceOf(Rejected.class);
    }

    @Test
    void openAndOverShareTheCasesBetweenThem() {
        CaseEvent received = new CaseEvent.Received();
        CaseEvent closed = new CaseEvent.Closed(Outcome.SOLVED, Optional.empty(), "Slut");
        CaseEvent reopened = new CaseEvent.Reopened("Igen", Optional.empty());
        cases.add(file("BR-2026-000011", List.of(received)));
        cases.add(file("BR-2026-000012", List.of(received, closed)));
        cases.add(file("BR-2026-000013", List.of(received, closed, reopened)));
        cases.add(file("BR-2026-000014", List.of(received, closed, reopened, closed)));
        cases.add(file("BR-2026-000015", List.of(received, new CaseEvent.Withdrawn(""))));
        assertThat(numbers(cases.open())).containsExactlyInAnyOrder("BR-2026-000011", "BR-2026-000013");
        assertThat(numbers(cases.over(10)))
                .containsExactlyInAnyOrder("BR-2026-000012", "BR-2026-000014", "BR-2026-000015");
        assertThat(cases.open()).allMatch(file -> file.stage().open());
        assertThat(cases.over(10)).noneMatch(file -> file.stage().open());
        assertThat(cases.handlingTimes(AT)).containsExactlyInAnyOrder(Duration.ofDays(1), Duration.ofDays(3));
        assertThat(cases.handlingTimes(AT.plus(Duration.ofDays(2)))).containsExactly(Duration.ofDays(3));
    }

    private CaseFile file(String number, List<CaseEvent> events) {
        List<Entry> history = new ArrayList<>();
        for (CaseEvent event : events) {
            By by = event instanceof CaseEvent.Received ? new By.Site() : OFFICER;
            history.add(new Entry(history.size() + 1, AT.plus(Duration.ofDays(history.size())), by, event));
        }
        return new CaseFile(
                new CaseNumber(number),
                new Party.Citizen(anna.id()),
                new FolderId(UUID.randomUUID()),
                1,
                history,
                history.size());
    }

    private static List<String> numbers(List<CaseFile> files) {
        return files.stream().map(file -> file.number().value()).toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(PostgresCasesTest::leaves)
                        .distinct()
                : Stream.of(type);
    }
}
