package dk.borgerraadgiver.guidance.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.guidance.GateAnswer.About;
import dk.borgerraadgiver.guidance.GateAnswer.Alone;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.Waiting;
import dk.borgerraadgiver.guidance.GateAnswer.WhyLate;
import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.Letter;
import dk.borgerraadgiver.guidance.Subject;
import dk.borgerraadgiver.guidance.VisitToken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

class GateVisitsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final DataSource database = TestDatabase.with("guidance");
    private final PostgresGateVisits visits = new PostgresGateVisits(
            JdbcClient.create(database), JsonMapper.builder().build());
    private final VisitToken token = VisitToken.random();

    @Test
    void everyAnswerComesBackAsItWasGiven() {
        GateAnswers answers = GateAnswers.none()
                .with(new About(EnumSet.allOf(Subject.class)))
                .with(new AppealDates(Optional.of(LocalDate.of(2026, 12, 1)), Optional.empty()))
                .with(Raised.CANNOT_ALONE)
                .with(new Waiting(Optional.of(LocalDate.of(2026, 1, 2))))
                .with(new Alone(EnumSet.allOf(Alone.Reason.class), "😀 'drop table' \u202E <b>"))
                .with(new WhyLate("linje 1\nlinje 2"));
        Letter letter = new Letter("x", Optional.of("SOF"), "u", "a", "w", "n", "c", Optional.of(LocalDate.EPOCH));
        GateVisit visit = new GateVisit(answers, Optional.of(letter), NOW);
        visits.keep(token.hash(), visit, NOW.plusSeconds(10));
        assertThat(visits.find(token.hash(), NOW)).contains(visit);
        visits.keep(token.hash(), GateVisit.begun(NOW), NOW.plusSeconds(10));
        assertThat(visits.hold(token.hash(), NOW)).contains(GateVisit.begun(NOW));
    }

    // R28
    @Test
    void anExpiredVisitIsNotFoundAndIsRemoved() {
        visits.keep(token.hash(), GateVisit.begun(NOW), NOW.plus(Duration.ofDays(30)));
        Instant after = NOW.plus(Duration.ofDays(30)).plusSeconds(1);
        assertThat(visits.find(token.hash(), after)).isEmpty();
        visits.forgetExpired(after);
        assertThat(visits.find(token.hash(), NOW)).isEmpty();
    }

    @Test
    void aTokenOpensOnlyItsOwnVisitAndIsNotStored() {
        visits.keep(token.hash(), GateVisit.begun(NOW), NOW.plusSeconds(10));
        assertThat(visits.find(VisitToken.random().hash(), NOW)).isEmpty();
        assertThat(JdbcClient.create(database)
                        .sql("select gate_visit::text from gate_visit")
                        .query(String.class)
                        .single())
                .doesNotContain(token.value());
        assertThat(token.toString()).doesNotContain(token.value());
        visits.forget(token.hash());
        assertThat(visits.find(token.hash(), NOW)).isEmpty();
    }
}
