package dk.borgerraadgiver.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.outbox.Halting;
import dk.borgerraadgiver.outbox.Stopping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Whatever moment the machine stops at: each parcel reaches the case system once in effect, none is lost, none overtakes
 * another of its case, and none is said to be registered that is not.
 */
class HandoverStoppedAnywhereTest {
    private static final int TIMES = 100;
    private static final int CASES_UNDER_KILLS = 60;
    private static final int KILLS = 12;
    private static final int KILLS_THAT_COUNT = 8;
    private static final double CHANCE = 0.15;

    private final DriverManagerDataSource database = (DriverManagerDataSource) TestDatabase.with("handover");
    private final JdbcClient rows = JdbcClient.create(database);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void beforeOrAfterAnyStep() {
        Stopping stopping = new Stopping(seed, CHANCE);
        for (int time = 1; time <= TIMES; time++) {
            int running = time;
            Stopping.untilDone(() -> site(stopping).hears(HandingSite.number(running)));
            Stopping.untilDone(() -> site(stopping).handsOver());
        }
        while (notRegistered() > 0) {
            someAreRegistered();
            now = now.plus(Duration.ofHours(7));
            Stopping.untilDone(() -> site(stopping).handsOver());
            nothingIsSaidThatIsNotSo();
            nothingOvertakes();
        }
        everyParcelIsThereOnce(TIMES);
        assertThat(stopping.stops()).as("seed %s", seed).isGreaterThan(TIMES / 2);
    }

    /** Real processes, halted without a word. */
    @Test
    void aProcessThatIsKilled() throws Exception {
        HandingSite site = site(new Stopping(seed, 0));
        for (int running = 1; running <= CASES_UNDER_KILLS; running++) {
            site.hears(HandingSite.number(running));
        }
        int killedAtWork = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            someAreRegistered();
            now = now.plus(Duration.ofHours(7));
            if (killedAfter(1 + random.nextInt(180)) && notRegistered() > 0) {
                killedAtWork++;
            }
            nothingIsSaidThatIsNotSo();
            nothingOvertakes();
        }
        assertThat(killedAtWork).as("seed %s", seed).isGreaterThanOrEqualTo(KILLS_THAT_COUNT);
        while (notRegistered() > 0) {
            someAreRegistered();
            now = now.plus(Duration.ofHours(7));
            site.handsOver();
        }
        everyParcelIsThereOnce(CASES_UNDER_KILLS);
    }

    @Test
    void theJudgeFindsWhatIsOnlySaidAndWhatOvertakes() throws IOException {
        HandingSite site = site(new Stopping(seed, 0));
        site.hears(HandingSite.number(1));
        site.handsOver();
        rows.sql("update handover set reference = 'S', registered_at = now() where sequence = 1")
                .update();
        assertThat(catchThrowable(this::nothingIsSaidThatIsNotSo)).isInstanceOf(AssertionError.class);
        Files.createFile(folder.resolve(rows.sql("select id::text from handover where sequence = 3")
                        .query(String.class)
                        .single()
                + ".zip"));
        assertThat(catchThrowable(this::nothingOvertakes)).isInstanceOf(AssertionError.class);
    }

    private HandingSite site(Stopping stopping) {
        return new HandingSite(database, folder, clock, stopping);
    }

    private boolean killedAfter(int milliseconds) throws IOException, InterruptedException {
        return Halting.halts(
                HandingDying.class, database.getUrl(), folder.toString(), now.toString(), String.valueOf(milliseconds));
    }

    /** The case system at its own pace: of what lies in the folder it takes some. */
    private void someAreRegistered() {
        try {
            Files.createDirectories(folder.resolve("registered"));
            for (String id : files("", ".zip")) {
                if (random.nextBoolean()) {
                    Files.writeString(
                            folder.resolve("registered").resolve(id + ".json"),
                            "{\"reference\":\"S-%s\",\"registeredAt\":\"%s\"}".formatted(id.substring(0, 8), now));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void nothingIsSaidThatIsNotSo() {
        assertThat(files("registered", ".json"))
                .as("seed %s", seed)
                .containsAll(rows.sql("select id::text from handover where registered_at is not null")
                        .query(String.class)
                        .list());
    }

    private void nothingOvertakes() {
        List<String> mustWait = rows.sql("""
                        select id::text from handover it where exists (
                            select from handover e where e.case_number = it.case_number
                                and e.sequence < it.sequence and e.registered_at is null)""").query(String.class).list();
        assertThat(files("", ".zip"))
                .as("seed %s", seed)
                .filteredOn(mustWait::contains)
                .isEmpty();
    }

    private void everyParcelIsThereOnce(int cases) {
        assertThat(files("", ".zip")).as("seed %s", seed).doesNotHaveDuplicates();
        assertThat(rows.sql("select id::text from handover").query(String.class).list())
                .as("seed %s", seed)
                .hasSize(cases * HandingSite.ENTRIES)
                .containsExactlyInAnyOrderElementsOf(files("", ".zip"));
    }

    private int notRegistered() {
        return rows.sql("select count(*) from handover where registered_at is null")
                .query(Integer.class)
                .single();
    }

    private List<String> files(String under, String ending) {
        Path in = folder.resolve(under);
        if (!Files.exists(in)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(in)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
