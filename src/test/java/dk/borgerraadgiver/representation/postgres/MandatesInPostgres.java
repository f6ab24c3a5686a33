package dk.borgerraadgiver.representation.postgres;

import dk.borgerraadgiver.representation.Mandates;
import dk.borgerraadgiver.representation.OwnContacts;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cupboard for tests outside its package. */
public final class MandatesInPostgres {
    private MandatesInPostgres() {}

    public static Mandates on(DataSource database) {
        return new PostgresMandates(JdbcClient.create(database));
    }

    public static OwnContacts contactsOn(DataSource database) {
        return new PostgresOwnContacts(JdbcClient.create(database));
    }
}
