package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.CodeLook;
import dk.borgerraadgiver.casework.Purpose;
import dk.borgerraadgiver.casework.Reading;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has looked at a case: the officers who read it, and whoever held its status code. */
final class Looks {
    private final JdbcClient database;

    Looks(JdbcClient database) {
        this.database = database;
    }

    void add(CaseNumber number, Reading reading) {
        database.sql("insert into case_reading (case_number, at, employee, purpose) values (?, ?, ?, ?)")
                .params(
                        number.value(),
                        utc(reading.at()),
                        reading.reader().value(),
                        reading.purpose().name())
                .update();
    }

    List<Reading> readings(CaseNumber number) {
        return database.sql("select at, employee, purpose from case_reading where case_number = ? order by id desc")
                .param(number.value())
                .query((row, at) -> new Reading(
                        instant(row),
                        new EmployeeId(row.getObject("employee", UUID.class)),
                        Purpose.valueOf(row.getString("purpose"))))
                .list();
    }

    void add(CaseNumber number, CodeLook look) {
        database.sql("insert into case_code_look (case_number, at, kind) values (?, ?, ?)")
                .params(number.value(), utc(look.at()), look.kind().name())
                .update();
    }

    List<CodeLook> codeLooks(CaseNumber number) {
        return database.sql("select at, kind from case_code_look where case_number = ? order by id desc")
                .param(number.value())
                .query((row, at) -> new CodeLook(instant(row), CodeLook.Kind.valueOf(row.getString("kind"))))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
