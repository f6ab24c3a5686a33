package dk.borgerraadgiver.assisted.postgres;

import dk.borgerraadgiver.assisted.Codes;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCodes implements Codes {
    private final JdbcClient database;

    PostgresCodes(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Living> living(CaseNumber number) {
        return database.sql("select hash, made_at from status_code where case_number = ?")
                .param(number.value())
                .query((row, at) -> new Living(
                        row.getBytes("hash"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void replace(CaseNumber number, byte[] hash, Instant at) {
        database.sql("""
                        insert into status_code (case_number, hash, made_at) values (:number, :hash, :at)
                        on conflict (case_number) do update set hash = :hash, made_at = :at""")
                .param("number", number.value())
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
