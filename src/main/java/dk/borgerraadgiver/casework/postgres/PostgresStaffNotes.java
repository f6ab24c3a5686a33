package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.StaffNotes;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresStaffNotes implements StaffNotes {
    private static final String FAULTS = """
            select g.*, (select count(*) from general_fault_case c where c.fault = g.id) as cases from general_fault g
            """;

    private final JdbcClient database;

    PostgresStaffNotes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(CaseNumber number, Note note) {
        database.sql("insert into case_note (case_number, at, by_id, by_name, text) values (?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        utc(note.at()),
                        note.by().id().value(),
                        note.by().name(),
                        note.text())
                .update();
    }

    @Override
    public List<Note> notes(CaseNumber number) {
        return database.sql("select * from case_note where case_number = ? order by id desc")
                .param(number.value())
                .query((row, at) -> new Note(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new By.Officer(new EmployeeId(row.getObject("by_id", UUID.class)), row.getString("by_name")),
                        row.getString("text")))
                .list();
    }

    @Override
    public void markSafety(CaseNumber number, Instant at, By.Officer by, String reason) {
        database.sql("""
                        insert into case_safety (case_number, at, by_name, reason) values (?, ?, ?, ?)
                        on conflict (case_number) do update
                            set at = excluded.at, by_name = excluded.by_name, reason = excluded.reason""").params(number.value(), utc(at), by.name(), reason).update();
    }

    @Override
    public void unmarkSafety(CaseNumber number) {
        database.sql("delete from case_safety where case_number = ?")
                .param(number.value())
                .update();
    }

    @Override
    public Optional<String> safety(CaseNumber number) {
        return database.sql("select reason from case_safety where case_number = ?")
                .param(number.value())
                .query(String.class)
                .optional();
    }

    @Override
    public void met(By.Officer officer, Instant at) {
        database.sql("""
                        insert into case_officer (id, name, seen_at) values (?, ?, ?)
                        on conflict (id) do update set name = excluded.name, seen_at = excluded.seen_at""").params(officer.id().value(), officer.name(), utc(at)).update();
    }

    @Override
    public List<By.Officer> officers() {
        return database.sql("select id, name from case_officer order by name, id")
                .query((row, at) ->
                        new By.Officer(new EmployeeId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    @Override
    public List<Fault> faults(CaseNumber number) {
        return database.sql(FAULTS + """
                        join case_line l on l.number = ? and l.administration = g.administration
                        order by g.at desc limit 20""")
                .param(number.value())
                .query(PostgresStaffNotes::fault)
                .list();
    }

    @Override
    public Optional<Fault> faultOf(CaseNumber number) {
        return database.sql(FAULTS + "join general_fault_case this on this.fault = g.id and this.case_number = ?")
                .param(number.value())
                .query(PostgresStaffNotes::fault)
                .optional();
    }

    @Override
    public void mark(CaseNumber number, UUID fault) {
        database.sql("""
                        insert into general_fault_case (case_number, fault) values (?, ?)
                        on conflict (case_number) do update set fault = excluded.fault""").params(number.value(), fault).update();
    }

    @Override
    public UUID found(CaseNumber number, String name, int affected, Instant at, By.Officer by) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into general_fault (id, administration, name, affected, at, by_name)
                        select :id, administration, :name, :affected, :at, :by from case_line where number = :number""")
                .param("id", id)
                .param("name", name)
                .param("affected", affected)
                .param("at", utc(at))
                .param("by", by.name())
                .param("number", number.value())
                .update();
        return id;
    }

    private static Fault fault(ResultSet row, int at) throws SQLException {
        return new Fault(
                row.getObject("id", UUID.class), row.getString("name"), row.getInt("affected"), row.getInt("cases"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
