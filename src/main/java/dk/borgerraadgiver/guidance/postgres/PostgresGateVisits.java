package dk.borgerraadgiver.guidance.postgres;

import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.GateVisits;
import dk.borgerraadgiver.guidance.Letter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class PostgresGateVisits implements GateVisits {
    private static final String FIND =
            "select answers, letter, changed_at from gate_visit where token_hash = :hash and expires_at > :now";

    private final JdbcClient database;
    private final JsonMapper json;

    PostgresGateVisits(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Optional<GateVisit> find(byte[] tokenHash, Instant now) {
        return visit(FIND, tokenHash, now);
    }

    @Override
    public Optional<GateVisit> hold(byte[] tokenHash, Instant now) {
        return visit(FIND + " for update", tokenHash, now);
    }

    @Override
    public void keep(byte[] tokenHash, GateVisit visit, Instant until) {
        database.sql("""
                        insert into gate_visit (token_hash, answers, letter, changed_at, expires_at)
                        values (:hash, cast(:answers as jsonb), cast(:letter as jsonb), :changed, :until)
                        on conflict (token_hash) do update set answers = excluded.answers, letter = excluded.letter,
                            changed_at = excluded.changed_at, expires_at = excluded.expires_at
                        """)
                .param("hash", tokenHash)
                .param("answers", json.writeValueAsString(visit.answers()))
                .param("letter", visit.letter().map(json::writeValueAsString).orElse(null))
                .param("changed", visit.changedAt().atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(byte[] tokenHash) {
        database.sql("delete from gate_visit where token_hash = :hash")
                .param("hash", tokenHash)
                .update();
    }

    @Override
    public void forgetExpired(Instant now) {
        database.sql("delete from gate_visit where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<GateVisit> visit(String sql, byte[] tokenHash, Instant now) {
        return database.sql(sql)
                .param("hash", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> visit(row))
                .optional();
    }

    private GateVisit visit(ResultSet row) throws SQLException {
        return new GateVisit(
                json.readValue(row.getString("answers"), GateAnswers.class),
                Optional.ofNullable(row.getString("letter")).map(letter -> json.readValue(letter, Letter.class)),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
