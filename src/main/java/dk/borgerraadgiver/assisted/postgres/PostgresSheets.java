package dk.borgerraadgiver.assisted.postgres;

import dk.borgerraadgiver.assisted.Sheet;
import dk.borgerraadgiver.assisted.Sheets;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresSheets implements Sheets {
    private final JdbcClient database;

    PostgresSheets(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Sheet sheet) {
        database.sql("""
                        insert into paper_form (id, officer, officer_name, complaint, begun_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        sheet.id().value(),
                        sheet.officer().value(),
                        sheet.officerName(),
                        sheet.complaint().value(),
                        utc(sheet.begunAt()))
                .update();
        write(sheet.id(), sheet.head());
    }

    @Override
    public Optional<Sheet> find(PaperId id, WriterId officer) {
        return database.sql("select * from paper_form where id = ? and officer = ? and number is null")
                .params(id.value(), officer.value())
                .query(PostgresSheets::sheet)
                .optional();
    }

    @Override
    public List<Sheet> open(WriterId officer) {
        return database.sql("select * from paper_form where officer = ? and number is null order by begun_at")
                .param(officer.value())
                .query(PostgresSheets::sheet)
                .list();
    }

    @Override
    public void write(PaperId id, Sheet.Head head) {
        database.sql("""
                        update paper_form set came_typed = :cameTyped, came = :came, name = :name,
                            born_typed = :bornTyped, born = :born, for_whom = :forWhom
                        where id = :id and number is null""")
                .param("id", id.value())
                .param("cameTyped", head.came().typed())
                .param("came", head.came().date().orElse(null))
                .param("name", head.name())
                .param("bornTyped", head.born().typed())
                .param("born", head.born().date().orElse(null))
                .param("forWhom", head.forWhom())
                .update();
    }

    @Override
    public void know(PaperId id, Optional<Sheet.Known> known) {
        database.sql("update paper_form set person = :person, person_born = :born where id = :id and number is null")
                .param("id", id.value())
                .param("person", known.map(one -> one.person().value()).orElse(null))
                .param("born", known.map(Sheet.Known::born).orElse(null))
                .update();
    }

    @Override
    public void typedIn(PaperId id, CaseNumber number, Instant at) {
        database.sql("update paper_form set number = ?, typed_at = ? where id = ? and number is null")
                .params(number.value(), utc(at), id.value())
                .update();
    }

    @Override
    public Optional<CaseNumber> number(PaperId id, WriterId officer) {
        return database.sql("select number from paper_form where id = ? and officer = ? for update")
                .params(id.value(), officer.value())
                .query((row, at) -> Optional.ofNullable(row.getString("number")))
                .optional()
                .flatMap(number -> number.map(CaseNumber::new));
    }

    @Override
    public Optional<Done> done(CaseNumber number) {
        return database.sql("select * from paper_form where number = ?")
                .param(number.value())
                .query((row, at) -> new Done(sheet(row, at), number, instant(row, "typed_at")))
                .optional();
    }

    @Override
    public void delete(PaperId id) {
        database.sql("delete from paper_form where id = ? and number is null")
                .param(id.value())
                .update();
    }

    @Override
    public void forgetBefore(Instant before) {
        database.sql("delete from paper_form where number is null and begun_at < ?")
                .param(utc(before))
                .update();
    }

    private static Sheet sheet(ResultSet row, int index) throws SQLException {
        return new Sheet(
                new PaperId(row.getObject("id", UUID.class)),
                new WriterId(row.getObject("officer", UUID.class)),
                row.getString("officer_name"),
                new ComplaintId(row.getObject("complaint", UUID.class)),
                instant(row, "begun_at"),
                new Sheet.Head(
                        day(row, "came_typed", "came"),
                        row.getString("name"),
                        day(row, "born_typed", "born"),
                        row.getString("for_whom")),
                known(row));
    }

    private static Sheet.Day day(ResultSet row, String typed, String date) throws SQLException {
        return new Sheet.Day(row.getString(typed), Optional.ofNullable(row.getObject(date, LocalDate.class)));
    }

    private static Optional<Sheet.Known> known(ResultSet row) throws SQLException {
        UUID person = row.getObject("person", UUID.class);
        return person == null
                ? Optional.empty()
                : Optional.of(new Sheet.Known(new PersonId(person), row.getObject("person_born", LocalDate.class)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
