package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.Faults;
import dk.borgerraadgiver.casework.InboxLine;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresFaults implements Faults {
    private static final String FAULTS = """
            select g.*, (select count(*) from general_fault_case c where c.fault = g.id) as cases,
                (select max(at) from general_fault_word w where w.fault = g.id and w.kind = 'ANSWER') as answered,
                (select max(at) from general_fault_word w where w.fault = g.id and w.kind = 'CHANGE') as changed
            from general_fault g
            """;

    private final JdbcClient database;

    PostgresFaults(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Fault> find(String words) {
        String[] each = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        return database.sql(FAULTS + """
                        where not exists (select 1 from unnest(:words) word where position(word in lower(concat_ws(' ',
                            g.name, g.administration,
                            (select string_agg(w.text, ' ') from general_fault_word w where w.fault = g.id)))) = 0)
                        order by g.at desc, g.id""")
                .param("words", each)
                .query(PostgresFaults::fault)
                .list();
    }

    @Override
    public Optional<Fault> find(UUID id) {
        return database.sql(FAULTS + "where g.id = ?")
                .param(id)
                .query(PostgresFaults::fault)
                .optional();
    }

    @Override
    public List<Fault> at(CaseNumber number) {
        return database.sql(FAULTS + """
                        join case_line l on l.number = ? and l.administration = g.administration
                        order by g.at desc limit 20""")
                .param(number.value())
                .query(PostgresFaults::fault)
                .list();
    }

    @Override
    public Optional<Fault> of(CaseNumber number) {
        return database.sql(FAULTS + "join general_fault_case this on this.fault = g.id and this.case_number = ?")
                .param(number.value())
                .query(PostgresFaults::fault)
                .optional();
    }

    @Override
    public List<InboxLine> cases(UUID fault) {
        return database.sql(PostgresCaseLines.LINES + """
                        join general_fault_case c on c.case_number = l.number and c.fault = ?
                        order by l.received_at desc""")
                .param(fault)
                .query(LineTable::line)
                .list();
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
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("number", number.value())
                .update();
        return id;
    }

    @Override
    public void add(UUID fault, Word word) {
        database.sql("insert into general_fault_word (fault, kind, at, by_name, text) values (?, ?, ?, ?, ?)")
                .params(fault, word.kind().name(), word.at().atOffset(ZoneOffset.UTC), word.byName(), word.text())
                .update();
    }

    @Override
    public List<Word> words(UUID fault) {
        return database.sql("select * from general_fault_word where fault = ? order by id desc")
                .param(fault)
                .query((row, at) -> new Word(
                        Word.Kind.valueOf(row.getString("kind")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name"),
                        row.getString("text")))
                .list();
    }

    private static Fault fault(ResultSet row, int at) throws SQLException {
        return new Fault(
                row.getObject("id", UUID.class),
                row.getString("administration"),
                row.getString("name"),
                row.getInt("affected"),
                row.getInt("cases"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"),
                instant(row.getObject("answered", OffsetDateTime.class)),
                instant(row.getObject("changed", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime at) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
    }
}
