package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseLines;
import dk.borgerraadgiver.casework.InboxLine;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCaseLines implements CaseLines {
    static final String LINES = """
            select l.*, s.case_number is not null as safety from case_line l
            left join case_safety s on s.case_number = l.number
            """;

    private final JdbcClient database;
    private final LineTable table;

    PostgresCaseLines(JdbcClient database) {
        this.database = database;
        table = new LineTable(database);
    }

    @Override
    public void describe(CaseNumber number, Described described) {
        database.sql("""
                        update case_line set name = :name, administration = :administration,
                            kinds = string_to_array(:kinds, ','), words = to_tsvector('simple', :words), told_appeal = :told
                        where number = :number""")
                .param("number", number.value())
                .param("name", described.name())
                .param("administration", described.administration())
                .param("kinds", String.join(",", described.kinds()))
                .param("words", described.words())
                .param("told", described.toldAppeal().orElse(null))
                .update();
    }

    @Override
    public List<CaseNumber> missing() {
        return database.sql("""
                        select f.number from case_file f left join case_line l on l.number = f.number
                        where l.number is null or l.name = ''""")
                .query((row, at) -> new CaseNumber(row.getString("number")))
                .list();
    }

    @Override
    public void make(CaseFile file) {
        table.put(file);
    }

    @Override
    public Found find(Wanted wanted, int atMost, EmployeeId officer, LocalDate today) {
        LineQuery query = LineQuery.of(wanted);
        Map<String, Object> fields = query.fields(officer, today);
        int all = database.sql("select count(*) from case_line l where " + query.where())
                .params(fields)
                .query(Integer.class)
                .single();
        List<InboxLine> lines = database.sql(
                        LINES + "where " + query.where() + " " + query.order() + " limit :most offset :before")
                .params(fields)
                .param("most", atMost)
                .param("before", (Math.max(1, wanted.page()) - 1) * (long) atMost)
                .query(LineTable::line)
                .list();
        return new Found(lines, all, wanted.page(), atMost);
    }

    @Override
    public List<InboxLine> earlier(CaseNumber number) {
        return database.sql(LINES + """
                        join case_file f on f.number = l.number
                        join case_file this on this.number = :number
                            and (this.citizen = f.citizen or this.company = f.company)
                        where l.number <> :number order by l.received_at desc limit 50""")
                .param("number", number.value())
                .query(LineTable::line)
                .list();
    }

    @Override
    public Found alike(CaseNumber number, Instant since, int atMost) {
        String alike = """
                join case_line this on this.number = :number and this.administration = l.administration
                    and this.kinds && l.kinds
                where l.number <> :number and l.administration <> '' and l.received_at >= :since
                """;
        int all = database.sql("select count(*) from case_line l " + alike)
                .param("number", number.value())
                .param("since", utc(since))
                .query(Integer.class)
                .single();
        List<InboxLine> lines = database.sql(LINES + alike + " order by l.received_at desc limit :most")
                .param("number", number.value())
                .param("since", utc(since))
                .param("most", atMost)
                .query(LineTable::line)
                .list();
        return new Found(lines, all, 1, atMost);
    }

    @Override
    public List<Duration> handlingTimes(Instant since, Optional<CaseNumber> like) {
        return database.sql("""
                        select received_at, ended_at from case_line
                        where whereabouts = 'CLOSED' and ended_at >= :since and (:like = '' or administration =
                            (select nullif(administration, '') from case_line where number = :like))""")
                .param("since", utc(since))
                .param("like", like.map(CaseNumber::value).orElse(""))
                .query((row, at) -> Duration.between(
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
