package dk.borgerraadgiver.casework.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.EveryEvent;
import dk.borgerraadgiver.casework.Filed;
import dk.borgerraadgiver.casework.Finding;
import dk.borgerraadgiver.casework.InquiryLetter;
import dk.borgerraadgiver.content.Language;
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
    private static final String WITH_A_LETTER = """
            {"unit": "U", "text": "T", "newsBy": null, "letter": {"about": "Anna", "question": "Hvorfor?",
             "answerBy": "2026-11-09", "papers": [],
             "shown": [{"title": "Punkt 1", "rows": [{"label": "Hvad?", "values": ["Intet svar"]}]}]}}""";
    private static final List<CaseEvent> ONE_OF_EACH =
            EveryEvent.of(DocumentId.fresh()).toList();

    private final DataSource database = TestDatabase.with("casework");
    private final PostgresCases cases =
            new PostgresCases(JdbcClient.create(database), new EventJson(new JsonMapper()), event -> {});
    private final Person anna = new Person(new PersonId(UUID.randomUUID()), "Anna Test", new CivilNumber("6701701234"));

    @Test
    void everyKindOfEventComesBackAsItWasWritten() {
        assertThat(ONE_OF_EACH.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrderElementsOf(leaves(CaseEvent.class).toList());
        CaseFile file = file("BR-2026-000001", ONE_OF_EACH);
        cases.add(file);
        assertThat(cases.find(file.number(), anna)).contains(file);
    }

    @Test
    void aLetterAndAllElseThatAnEventMayHaveComeBackToo() {
        InquiryLetter letter = new InquiryLetter(
                "Anna Test",
                "Hvorfor?",
                DAY,
                List.of(new InquiryLetter.Section(
                        "Punkt 1",
                        List.of(new InquiryLetter.Row("Hvad?", List.of("æøå"), Optional.of(Language.ENGLISH))))),
                List.of("brev.pdf"));
        CaseFile file = file(
                "BR-2026-000004",
                List.of(
                        new CaseEvent.Received(Optional.empty(), Optional.empty()),
                        new CaseEvent.UnitContactedByPhone(
                                "Enhed", "Tekst", Optional.empty(), Optional.of("Lone"), Optional.of("De ringer.")),
                        new CaseEvent.WrittenInquirySent("Enhed", "Tekst", Optional.empty(), Optional.of(letter)),
                        new CaseEvent.AdministrationAnswered(
                                "", Optional.of(new Filed(new DocumentId(UUID.randomUUID()), "svar.pdf"))),
                        new CaseEvent.MessageToCitizen("Send papiret.", true, Optional.of(DAY)),
                        new CaseEvent.PointAnswered(
                                1, Finding.JUSTIFIED, "Svar", Optional.of("Kritik"), Optional.of("Henstilling"))));
        cases.add(file);
        assertThat(cases.find(file.number(), anna)).contains(file);
    }

    @Test
    void whatWasWrittenBeforeAnEventHadMorePartsIsStillRead() {
        EventJson json = new EventJson(new JsonMapper());
        assertThat(json.event("point-answered", "{\"point\":1,\"finding\":\"JUSTIFIED\",\"text\":\"Svar\"}"))
                .isEqualTo(new CaseEvent.PointAnswered(1, Finding.JUSTIFIED, "Svar"));
        assertThat(json.event("message-to-citizen", "{\"text\":\"Hej\",\"answerWanted\":true}"))
                .isEqualTo(new CaseEvent.MessageToCitizen("Hej", true));
        assertThat(json.event("written-inquiry-sent", "{\"unit\":\"U\",\"text\":\"T\",\"newsBy\":null}"))
                .isEqualTo(new CaseEvent.WrittenInquirySent("U", "T", Optional.empty()));
        assertThat(json.event("unit-contacted-by-phone", "{\"unit\":\"U\",\"text\":\"T\",\"newsBy\":null}"))
                .isEqualTo(new CaseEvent.UnitContactedByPhone(
                        "U", "T", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(json.event("written-inquiry-sent", WITH_A_LETTER))
                .isEqualTo(new CaseEvent.WrittenInquirySent(
                        "U",
                        "T",
                        Optional.empty(),
                        Optional.of(new InquiryLetter(
                                "Anna",
                                "Hvorfor?",
                                DAY,
                                List.of(new InquiryLetter.Section(
                                        "Punkt 1", List.of(new InquiryLetter.Row("Hvad?", List.of("Intet svar"))))),
                                List.of()))));
        assertThat(json.event("administration-answered", "{\"text\":\"Svar\"}"))
                .isEqualTo(new CaseEvent.AdministrationAnswered("Svar"));
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

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(PostgresCasesTest::leaves)
                        .distinct()
                : Stream.of(type);
    }
}
