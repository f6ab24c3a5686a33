package dk.borgerraadgiver.handover.postgres;

import dk.borgerraadgiver.handover.Handovers;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class TestHandovers {
    private TestHandovers() {}

    public static Handovers in(DataSource database) {
        return new PostgresHandovers(JdbcClient.create(database));
    }
}
