package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.saml.SeenAssertions;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real store, for tests and measurements elsewhere. */
public final class SeenInPostgres {
    public static SeenAssertions on(DataSource database) {
        return new PostgresSeenAssertions(JdbcClient.create(database), Clock.systemUTC());
    }

    private SeenInPostgres() {}
}
