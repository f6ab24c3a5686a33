package dk.borgerraadgiver.assisted.postgres;

import dk.borgerraadgiver.assisted.GuessBook;
import dk.borgerraadgiver.assisted.Guesses;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresGuessBook implements GuessBook {
    private final JdbcClient database;

    PostgresGuessBook(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Guesses hold(byte[] whose) {
        database.sql("insert into status_guess (whose, wrong, last_at) values (?, 0, ?) on conflict do nothing")
                .params(whose, utc(Instant.EPOCH))
                .update();
        return database.sql("select wrong, last_at from status_guess where whose = ? for update")
                .param(whose)
                .query((row, at) -> new Guesses(
                        row.getInt("wrong"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant()))
                .single();
    }

    @Override
    public void write(byte[] whose, Guesses guesses) {
        database.sql("update status_guess set wrong = ?, last_at = ? where whose = ?")
                .params(guesses.wrong(), utc(guesses.last()), whose)
                .update();
    }

    @Override
    public void forget(byte[] whose) {
        write(whose, Guesses.NONE);
    }

    @Override
    public void forgetBefore(Instant before) {
        database.sql("delete from status_guess where last_at < ?")
                .param(utc(before))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
