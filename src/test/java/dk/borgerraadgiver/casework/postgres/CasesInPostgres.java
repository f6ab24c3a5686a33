package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.CaseLines;
import dk.borgerraadgiver.casework.Cases;
import dk.borgerraadgiver.casework.Faults;
import dk.borgerraadgiver.casework.Satisfactions;
import dk.borgerraadgiver.casework.StaffNotes;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The cupboard for tests outside its package. */
public final class CasesInPostgres {
    private CasesInPostgres() {}

    public static Cases on(DataSource database) {
        return on(database, event -> {});
    }

    /** @param heard what is told of each entry */
    public static Cases on(DataSource database, ApplicationEventPublisher heard) {
        return new PostgresCases(JdbcClient.create(database), new EventJson(new JsonMapper()), heard);
    }

    public static Satisfactions satisfactions(DataSource database) {
        return new PostgresSatisfactions(JdbcClient.create(database));
    }

    public static CaseLines lines(DataSource database) {
        return new PostgresCaseLines(JdbcClient.create(database));
    }

    public static StaffNotes notes(DataSource database) {
        return new PostgresStaffNotes(JdbcClient.create(database));
    }

    public static Faults faults(DataSource database) {
        return new PostgresFaults(JdbcClient.create(database));
    }
}
