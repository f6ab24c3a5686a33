package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.Cases;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The cupboard for tests outside its package. */
public final class CasesInPostgres {
    private CasesInPostgres() {}

    public static Cases on(DataSource database) {
        return new PostgresCases(JdbcClient.create(database), new EventJson(new JsonMapper()));
    }
}
