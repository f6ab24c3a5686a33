package dk.borgerraadgiver.outbox;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A drawer as a table with the columns {@code id}, {@code due_at}, {@code attempts} and {@code trouble}.
 *
 * @param waits condition in SQL on a row called {@code it}
 */
public record DueRows(JdbcClient database, String table, String waits) {
    public <T> List<T> take(int most, Instant now, Duration lease, RowMapper<T> row) {
        return database.sql(
                        "update " + table + " set attempts = attempts + 1, due_at = :until where id in (select id from "
                                + table + " as it where " + waits
                                + " and due_at <= :now order by due_at limit :most for update skip locked) returning *")
                .param("until", Timestamp.from(now.plus(lease)))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(row)
                .list();
    }

    public void later(UUID id, Instant due, String trouble) {
        database.sql("update " + table + " as it set due_at = ?, trouble = ? where id = ? and " + waits)
                .params(Timestamp.from(due), trouble, id)
                .update();
    }
}
