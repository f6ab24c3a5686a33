package dk.borgerraadgiver.mediation.postgres;

import dk.borgerraadgiver.mediation.Mediations;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The cupboard for tests outside its package. */
public final class MediationsInPostgres {
    private MediationsInPostgres() {}

    public static Mediations on(DataSource database) {
        return new PostgresMediations(JdbcClient.create(database), new EventRows(new JsonMapper()));
    }
}
