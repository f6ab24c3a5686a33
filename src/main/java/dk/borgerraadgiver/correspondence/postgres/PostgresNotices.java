package dk.borgerraadgiver.correspondence.postgres;

import dk.borgerraadgiver.correspondence.Notice;
import dk.borgerraadgiver.correspondence.NoticeId;
import dk.borgerraadgiver.correspondence.Notices;
import dk.borgerraadgiver.correspondence.Occasion;
import dk.borgerraadgiver.correspondence.Subject;
import dk.borgerraadgiver.correspondence.ToDo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresNotices implements Notices {
    private final JdbcClient database;

    PostgresNotices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void queue(Notice notice, Instant due) {
        database.sql("""
                insert into notice (id, cause, about, occasion, happened_at, due_at, state, ended_at)
                select :id, :cause, :about, :occasion, :at, :due,
                    case when spoken_for then 'DROPPED' else 'QUEUED' end,
                    case when spoken_for then :due::timestamptz end
                from (select exists (
                    select from notice
                    where about = :about and occasion = :occasion and state = 'QUEUED' and attempts = 0)) as q(spoken_for)
                on conflict (cause) do nothing
                """)
                .param("id", notice.id().value())
                .param("cause", notice.cause())
                .param("about", notice.about().written())
                .param("occasion", notice.occasion().name())
                .param("at", Timestamp.from(notice.happenedAt()))
                .param("due", Timestamp.from(due))
                .update();
    }

    @Override
    public List<Notice> take(int most, Instant now, Duration lease) {
        return database.sql("""
                update notice set attempts = attempts + 1, due_at = :until
                where id in (
                    select id from notice where state = 'QUEUED' and due_at <= :now
                    order by due_at limit :most for update skip locked)
                returning id, cause, about, occasion, happened_at, attempts
                """)
                .param("until", Timestamp.from(now.plus(lease)))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(PostgresNotices::notice)
                .list();
    }

    @Override
    public void sent(NoticeId notice, Instant at) {
        end(notice, "SENT", at);
    }

    @Override
    public void dropped(NoticeId notice, Instant at) {
        end(notice, "DROPPED", at);
    }

    @Override
    public void done(NoticeId notice, Instant at) {
        database.sql("update notice set state = 'DONE', ended_at = ? where id = ? and state = 'BY_HAND'")
                .params(Timestamp.from(at), notice.value())
                .update();
    }

    @Override
    public void later(NoticeId notice, Instant due, String trouble) {
        database.sql("update notice set due_at = ?, trouble = ? where id = ? and state = 'QUEUED'")
                .params(Timestamp.from(due), trouble, notice.value())
                .update();
    }

    @Override
    public void byHand(NoticeId notice, ToDo.Reason reason) {
        database.sql("update notice set state = 'BY_HAND', trouble = ? where id = ? and state = 'QUEUED'")
                .params(reason.name(), notice.value())
                .update();
    }

    @Override
    public List<ToDo> toDo() {
        return database.sql("""
                select id, about, occasion, happened_at, trouble from notice
                where state = 'BY_HAND' order by happened_at
                """).query(PostgresNotices::line).list();
    }

    @Override
    public void forgetBefore(Instant before) {
        database.sql("delete from notice where ended_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private void end(NoticeId notice, String state, Instant at) {
        database.sql("update notice set state = ?, ended_at = ?, trouble = null where id = ? and state = 'QUEUED'")
                .params(state, Timestamp.from(at), notice.value())
                .update();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                new NoticeId(row.getObject("id", UUID.class)),
                row.getString("cause"),
                Subject.read(row.getString("about")),
                Occasion.valueOf(row.getString("occasion")),
                row.getTimestamp("happened_at").toInstant(),
                row.getInt("attempts"));
    }

    private static ToDo line(ResultSet row, int number) throws SQLException {
        return new ToDo(
                new NoticeId(row.getObject("id", UUID.class)),
                Subject.read(row.getString("about")),
                Occasion.valueOf(row.getString("occasion")),
                row.getTimestamp("happened_at").toInstant(),
                ToDo.Reason.valueOf(row.getString("trouble")));
    }
}
