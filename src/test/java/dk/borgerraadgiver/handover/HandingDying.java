package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.correspondence.Stopping;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that hands cases over until it is halted: no hook runs, nothing is closed. */
public final class HandingDying {
    static final int KILLED = 137;

    private HandingDying() {}

    /** @param arguments database, folder, the time it is, and how many milliseconds of work are left */
    public static void main(String[] arguments) {
        HandingSite site = new HandingSite(
                new DriverManagerDataSource(arguments[0]),
                Path.of(arguments[1]),
                Clock.fixed(Instant.parse(arguments[2]), ZoneOffset.UTC),
                new Stopping(0, 0));
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(Long.parseLong(arguments[3]));
            } catch (InterruptedException sooner) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(KILLED);
        });
        killer.setDaemon(true);
        killer.start();
        for (int round = 0; round < 30; round++) {
            site.handsOver();
        }
    }
}
