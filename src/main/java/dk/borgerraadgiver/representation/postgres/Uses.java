package dk.borgerraadgiver.representation.postgres;

import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Use;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done with mandates, and which codes were guessed: only ever added. */
final class Uses {
    private final JdbcClient database;

    Uses(JdbcClient database) {
        this.database = database;
    }

    void add(Use use) {
        database.sql("insert into mandate_use (mandate, at, act, case_number) values (?, ?, ?, ?)")
                .params(
                        use.mandate().value(),
                        time(use.at()),
                        use.act().name(),
                        use.number().value())
                .update();
    }

    boolean hasSince(Use use, Instant since) {
        return database.sql("""
                        select exists (select 1 from mandate_use
                        where mandate = ? and act = ? and case_number = ? and at > ?)""")
                .params(use.mandate().value(), use.act().name(), use.number().value(), time(since))
                .query(Boolean.class)
                .single();
    }

    List<Use> of(MandateId mandate) {
        return database.sql("select mandate, at, act, case_number from mandate_use where mandate = ? order by id desc")
                .param(mandate.value())
                .query((row, index) -> new Use(
                        new MandateId(row.getObject("mandate", UUID.class)),
                        MandateRows.instant(row, "at"),
                        Act.valueOf(row.getString("act")),
                        new CaseNumber(row.getString("case_number"))))
                .list();
    }

    void guessed(PersonId person, Instant at) {
        database.sql("insert into mandate_guess (person, at) values (?, ?)")
                .params(person.value(), time(at))
                .update();
    }

    int guesses(PersonId person, Instant since) {
        return database.sql("select count(*) from mandate_guess where person = ? and at >= ?")
                .params(person.value(), time(since))
                .query(Integer.class)
                .single();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
