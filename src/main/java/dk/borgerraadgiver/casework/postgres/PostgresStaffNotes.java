package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.StaffNotes;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
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
    public List<By.Officer> officers(Instant since) {
        return database.sql("select id, name from case_officer where seen_at >= ? order by name, id")
                .param(utc(since))
                .query((row, at) ->
                        new By.Officer(new EmployeeId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
