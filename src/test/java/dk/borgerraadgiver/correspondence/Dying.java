package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.outbox.Halting;
import dk.borgerraadgiver.outbox.Stopping;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A process that sends letters until it is halted. */
public final class Dying {
    private Dying() {}

    /** @param arguments database, folder, the time it is, and how many milliseconds are left */
    public static void main(String[] arguments) {
        Office office = new Office(
                new DriverManagerDataSource(arguments[0]),
                Path.of(arguments[1]),
                Clock.fixed(Instant.parse(arguments[2]), ZoneOffset.UTC),
                new Stopping(0, 0));
        Halting.after(Long.parseLong(arguments[3]));
        for (int round = 0; round < 10; round++) {
            office.sends();
        }
    }
}
