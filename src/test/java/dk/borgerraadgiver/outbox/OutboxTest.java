package dk.borgerraadgiver.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxTest {
    private static final DataSource DATABASE = TestDatabase.with();

    private final JdbcClient rows = JdbcClient.create(DATABASE);
    private final List<Integer> worked = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final Outbox<Letter> outbox = new Outbox<>(new Letters(), 2, clock);

    private record Letter(UUID key, int attempts) implements Outbox.Thing {}

    @BeforeEach
    void threeLetters() {
        rows.sql("drop table if exists letter").update();
        rows.sql("create table letter (id uuid, due_at timestamptz, attempts int, trouble text, sent boolean)")
                .update();
        rows.sql(
                        "insert into letter select gen_random_uuid(), '2026-11-02T08:00Z', 0, null, false from generate_series(1, 3)")
                .update();
    }

    @Test
    void soManyAtATimeAndNobodyTakesWhatAnotherHas() {
        outbox.each(letter -> outbox.each(other -> {
            assertThat(other).isNotEqualTo(letter);
            worked.add(1);
        }));
        assertThat(worked).hasSize(1);
    }

    @Test
    void whatFailsIsTriedLaterAndLaterAndWhatWorksIsNotInItsWay() {
        List<UUID> bad = new ArrayList<>();
        for (int minute = 0; minute < 8; minute++) {
            outbox.each(letter -> {
                if (bad.isEmpty() || bad.contains(letter.key())) {
                    bad.add(letter.key());
                    throw new IllegalStateException("post@example.dk");
                }
                sent(letter);
            });
            now = now.plus(Duration.ofMinutes(1));
        }
        assertThat(bad).as("at 0, 1, 3 and 7 minutes").hasSize(4).containsOnly(bad.getFirst());
        assertThat(rows.sql("select trouble from letter where not sent")
                        .query(String.class)
                        .list())
                .as("what kind, never what it said")
                .containsExactly("IllegalStateException");
    }

    @Test
    void whatWasTakenByOneThatDiedIsFreeWhenTheLeaseIsOver() {
        class Died extends Error {}
        try {
            outbox.each(letter -> {
                throw new Died();
            });
        } catch (Died died) {
            worked.clear();
        }
        outbox.each(letter -> worked.add(letter.attempts()));
        assertThat(worked).as("two are held").containsExactly(1);
        now = now.plus(Duration.ofMinutes(6));
        outbox.each(this::sent);
        outbox.each(this::sent);
        assertThat(worked).containsExactlyInAnyOrder(1, 2, 2, 2);
    }

    @Test
    void waitsLongerEachTimeButNotForEver() {
        assertThat(Outbox.waitAfter(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Outbox.waitAfter(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(Outbox.waitAfter(40)).isEqualTo(Duration.ofHours(6));
    }

    private void sent(Letter letter) {
        worked.add(letter.attempts());
        rows.sql("update letter set sent = true where id = ?")
                .param(letter.key())
                .update();
    }

    private final class Letters implements Outbox.Drawer<Letter> {
        private final DueRows due = new DueRows(rows, "letter", "not it.sent");

        @Override
        public List<Letter> take(int most, Instant at, Duration lease) {
            return due.take(
                    most,
                    at,
                    lease,
                    (row, index) -> new Letter(row.getObject("id", UUID.class), row.getInt("attempts")));
        }

        @Override
        public void later(Letter letter, Instant at, String trouble) {
            due.later(letter.key(), at, trouble);
        }
    }
}
