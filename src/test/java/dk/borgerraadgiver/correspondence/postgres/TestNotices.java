package dk.borgerraadgiver.correspondence.postgres;

import dk.borgerraadgiver.correspondence.Notices;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class TestNotices {
    private TestNotices() {}

    public static Notices in(DataSource database) {
        return new PostgresNotices(JdbcClient.create(database));
    }
}
