package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.outbox.Halting;
import dk.borgerraadgiver.outbox.Stopping;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that hands cases over until it is halted. */
public final class HandingDying {
    private HandingDying() {}

    /** @param arguments database, folder, the time it is, and how many milliseconds of work are left */
    public static void main(String[] arguments) {
        HandingSite site = new HandingSite(
                new DriverManagerDataSource(arguments[0]),
                Path.of(arguments[1]),
                Clock.fixed(Instant.parse(arguments[2]), ZoneOffset.UTC),
                new Stopping(0, 0));
        Halting.after(Long.parseLong(arguments[3]));
        for (int round = 0; round < 30; round++) {
            site.handsOver();
        }
    }
}
