package dk.borgerraadgiver.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.outbox.Halting;
import dk.borgerraadgiver.outbox.Stopping;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Whatever moment the machine stops at: each letter goes out once in effect, none is lost, and none is said to be sent
 * that was not. Every way out here keeps one file for each id, as the folders of the site do.
 */
class StoppedAnywhereTest {
    private static final int TIMES = 200;
    private static final int LETTERS_UNDER_KILLS = 80;
    private static final int KILLS = 12;
    private static final double CHANCE = 0.12;
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    private final DriverManagerDataSource own =
            (DriverManagerDataSource) TestDatabase.with("correspondence", "representation");
    private final DataSource database = new SingleConnectionDataSource(own.getUrl(), true);
    private final JdbcClient rows = JdbcClient.create(database);
    private final long seed = System.nanoTime();
    private Instant now = AT;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void beforeOrAfterAnyStep() throws IOException {
        guarded();
        Stopping stopping = new Stopping(seed, CHANCE);
        for (int time = 0; time < TIMES; time++) {
            CaseNumber number = new CaseNumber("BR-2026-%06d".formatted(time + 1));
            Instant happened = AT.plusSeconds(time);
            Stopping.untilDone(() -> new Office(database, folder, clock, stopping).hears(number, happened));
            do {
                Stopping.untilDone(() -> new Office(database, folder, clock, stopping).sends());
                nothingIsSaidThatIsNotSo();
                now = now.plus(Duration.ofMinutes(6));
            } while (waiting() > 0);
        }
        everybodyHasOneLetterEach(TIMES);
        assertThat(stopping.stops()).as("seed %s", seed).isGreaterThan(TIMES / 2);
    }

    @Test
    void theJudgeFindsALetterThatWasSaidToBeSent() {
        guarded();
        Office office = new Office(database, folder, clock, new Stopping(seed, 0));
        office.hears(new CaseNumber("BR-2026-000001"), AT);
        office.sends();
        rows.sql("update dispatch set id = gen_random_uuid()").update();
        assertThat(Assertions.catchThrowable(this::nothingIsSaidThatIsNotSo)).isInstanceOf(AssertionError.class);
    }

    /** A real process, halted without a word. */
    @Test
    void aProcessThatIsKilled() throws Exception {
        guarded();
        Office office = new Office(database, folder, clock, new Stopping(seed, 0));
        for (int letter = 0; letter < LETTERS_UNDER_KILLS; letter++) {
            office.hears(new CaseNumber("BR-2026-%06d".formatted(letter + 1)), AT.plusSeconds(letter));
        }
        Random random = new Random(seed);
        int before = waiting();
        int killedAtWork = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            now = now.plus(Duration.ofMinutes(6));
            if (killedAfter(1 + random.nextInt(180)) && waiting() > 0) {
                killedAtWork++;
            }
            nothingIsSaidThatIsNotSo();
        }
        assertThat(killedAtWork).as("seed %s", seed).isPositive();
        assertThat(before).isEqualTo(LETTERS_UNDER_KILLS);
        while (waiting() > 0) {
            now = now.plus(Duration.ofMinutes(6));
            office.sends();
        }
        everybodyHasOneLetterEach(LETTERS_UNDER_KILLS);
    }

    private boolean killedAfter(int milliseconds) throws IOException, InterruptedException {
        return Halting.halts(
                Dying.class, own.getUrl(), folder.toString(), now.toString(), String.valueOf(milliseconds));
    }

    /** A guardian by Digital Post, the citizen by letter. */
    private void guarded() {
        Mandating mandating = new Mandating(database);
        Person guardian = mandating.person("Lone");
        Person ward = new Person(Office.CITIZEN, "Villy", guardian.civilNumber());
        mandating.granted(ward, guardian, new Scope.Everything(), Optional.empty());
    }

    private int waiting() {
        return rows.sql("select count(*) from notice where state = 'QUEUED'")
                .query(Integer.class)
                .single();
    }

    private void nothingIsSaidThatIsNotSo() {
        assertThat(files())
                .as("seed %s", seed)
                .containsAll(rows.sql("select id::text from dispatch where state = 'SENT'")
                        .query(String.class)
                        .list());
    }

    private void everybodyHasOneLetterEach(int letters) {
        assertThat(rows.sql(
                                "select recipient from dispatch where state = 'SENT' group by recipient having count(*) = ?")
                        .param(letters)
                        .query(String.class)
                        .list())
                .as("seed %s", seed)
                .hasSize(2);
        assertThat(rows.sql("select state from notice").query(String.class).list())
                .hasSize(letters)
                .containsOnly("SENT");
        assertThat(files())
                .as("seed %s", seed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(rows.sql("select id::text from dispatch")
                        .query(String.class)
                        .list());
    }

    private List<String> files() {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .map(name -> name.replaceAll("\\.(pdf|xml)$", ""))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
