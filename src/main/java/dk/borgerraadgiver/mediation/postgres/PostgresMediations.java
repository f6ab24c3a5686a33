package dk.borgerraadgiver.mediation.postgres;

import dk.borgerraadgiver.mediation.Line;
import dk.borgerraadgiver.mediation.Mediation;
import dk.borgerraadgiver.mediation.MediationId;
import dk.borgerraadgiver.mediation.Mediations;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresMediations implements Mediations {
    private final JdbcClient database;
    private final EventRows events;

    PostgresMediations(JdbcClient database, EventRows events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public Optional<Mediation> latest(CaseNumber number) {
        return database.sql("select * from mediation where case_number = ? order by attempt desc limit 1")
                .param(number.value())
                .query(this::whole)
                .optional();
    }

    @Override
    public List<Mediation> notStopped() {
        return database.sql("""
                        select m.* from mediation m where m.attempt =
                            (select max(attempt) from mediation where case_number = m.case_number)
                            and not exists (select from mediation_event where mediation = m.id and kind = 'stopped')
                        order by m.opened_at desc, m.case_number""").query(this::whole).list();
    }

    @Override
    public List<Mediation> movedByCitizen() {
        return database.sql("""
                        select m.* from mediation m
                        where m.attempt = (select max(attempt) from mediation where case_number = m.case_number)
                            and (select by_kind from mediation_event where mediation = m.id
                                order by position desc limit 1) <> 'officer'""").query(this::whole).list();
    }

    @Override
    public void add(Mediation mediation) {
        database.sql("""
                        insert into mediation (id, case_number, attempt, opened_at, version)
                        values (:id, :number,
                            (select count(*) + 1 from mediation where case_number = :number), :openedAt, :version)""")
                .param("id", mediation.id().value())
                .param("number", mediation.number().value())
                .param("openedAt", mediation.history().getFirst().at().atOffset(ZoneOffset.UTC))
                .param("version", mediation.version())
                .update();
        mediation.history().forEach(line -> write(mediation.id(), line));
    }

    @Override
    public void save(Mediation before, Mediation after) {
        int changed = database.sql("update mediation set version = ? where id = ? and version = ?")
                .params(after.version(), after.id().value(), before.version())
                .update();
        if (changed != 1) {
            throw new Rejected("mediation.refused.changed-meanwhile");
        }
        after.history().stream().skip(before.history().size()).forEach(line -> write(after.id(), line));
    }

    private void write(MediationId id, Line line) {
        Author author = Author.of(line.by());
        database.sql("""
                        insert into mediation_event (mediation, position, at, by_kind, by_id, by_name, kind, detail)
                        values (:mediation, :position, :at, :byKind, :byId, :byName, :kind, cast(:detail as jsonb))""")
                .param("mediation", id.value())
                .param("position", line.position())
                .param("at", line.at().atOffset(ZoneOffset.UTC))
                .param("byKind", author.kind())
                .param("byId", author.id())
                .param("byName", author.name())
                .param("kind", events.kind(line.event()))
                .param("detail", events.detail(line.event()))
                .update();
    }

    private Mediation whole(ResultSet row, int at) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Mediation(
                new MediationId(id), new CaseNumber(row.getString("case_number")), lines(id), row.getInt("version"));
    }

    private List<Line> lines(UUID mediation) {
        return database.sql("select * from mediation_event where mediation = ? order by position")
                .param(mediation)
                .query((row, at) -> new Line(
                        row.getInt("position"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Author.in(row),
                        events.event(row.getString("kind"), row.getString("detail"))))
                .list();
    }
}
