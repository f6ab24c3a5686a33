package dk.borgerraadgiver.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.correspondence.Stopped;
import dk.borgerraadgiver.correspondence.Stopping;
import dk.borgerraadgiver.handover.postgres.TestHandovers;
import dk.borgerraadgiver.handover.system.TestCaseSystems;
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
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever moment the machine stops at: each case stands in the case system once, none is lost, and none is said to be
 * registered that is not.
 */
class HandoverStoppedAnywhereTest {
    private static final int TIMES = 200;
    private static final double CHANCE = 0.15;
    private static final Packer SMALL = handover ->
            new Parcel(handover.id(), handover.number(), List.of(new Parcel.Enclosure("case.json", new byte[9])));

    private final DataSource database = TestDatabase.with("handover");
    private final JdbcClient rows = JdbcClient.create(database);
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Stopping stopping = new Stopping(seed, CHANCE);
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void beforeOrAfterAnyStep() {
        for (int time = 0; time < TIMES; time++) {
            ComplaintSubmitted event = new ComplaintSubmitted(new CaseNumber("BR-2026-%06d".formatted(time + 1)), now);
            until(() -> new HandedInListening(handovers(), system(), clock).on(event));
            until(this::handsOver);
        }
        while (notRegistered() > 0) {
            someAreRegistered();
            now = now.plus(Duration.ofHours(7));
            until(this::handsOver);
            nothingIsSaidThatIsNotSo();
        }
        assertThat(files("", ".zip")).as("seed %s", seed).hasSize(TIMES).doesNotHaveDuplicates();
        assertThat(rows.sql("select id::text from handover").query(String.class).list())
                .as("seed %s", seed)
                .hasSize(TIMES)
                .containsExactlyInAnyOrderElementsOf(files("", ".zip"));
        assertThat(stopping.stops()).as("seed %s", seed).isGreaterThan(TIMES / 2);
    }

    private void handsOver() {
        new Handing(handovers(), SMALL, system(), clock).handOverWhatIsDue();
    }

    private Handovers handovers() {
        return TestHandovers.in(stopping.on(database));
    }

    private CaseSystem system() {
        return stopping.on(CaseSystem.class, TestCaseSystems.folder(folder));
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

    private int notRegistered() {
        return rows.sql("select count(*) from handover where registered_at is null")
                .query(Integer.class)
                .single();
    }

    private List<String> files(String under, String ending) {
        try (Stream<Path> files = Files.list(folder.resolve(under))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void until(Runnable work) {
        try {
            work.run();
        } catch (Stopped stopped) {
            until(work);
        }
    }
}
