package dk.borgerraadgiver.documents.postgres;

import dk.borgerraadgiver.documents.Documents;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

public final class TestDrawers {
    private TestDrawers() {}

    public static Documents in(DataSource database) {
        return new PostgresDocuments(JdbcClient.create(database), new JdbcTransactionManager(database));
    }
}
