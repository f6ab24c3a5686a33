package dk.borgerraadgiver.correspondence.postgres;

import dk.borgerraadgiver.correspondence.Dispatch;
import dk.borgerraadgiver.correspondence.DispatchId;
import dk.borgerraadgiver.correspondence.Notice;
import dk.borgerraadgiver.correspondence.NoticeId;
import dk.borgerraadgiver.correspondence.Notices;
import dk.borgerraadgiver.correspondence.Occasion;
import dk.borgerraadgiver.correspondence.Role;
import dk.borgerraadgiver.correspondence.Subject;
import dk.borgerraadgiver.correspondence.ToDo;
import dk.borgerraadgiver.correspondence.ToDoId;
import dk.borgerraadgiver.correspondence.Trying;
import dk.borgerraadgiver.outbox.DueRows;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresNotices implements Notices {
    private final JdbcClient database;
    private final DueRows queued;

    PostgresNotices(JdbcClient database) {
        this.database = database;
        queued = new DueRows(database, "notice", "state = 'QUEUED'");
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
        return queued.take(most, now, lease, PostgresNotices::notice);
    }

    @Override
    public Dispatch dispatch(NoticeId notice, String recipient, Role role, Instant now) {
        database.sql("""
                insert into dispatch (id, notice, recipient, role, made_at) values (?, ?, ?, ?, ?)
                on conflict (notice, recipient) do nothing
                """)
                .params(DispatchId.fresh().value(), notice.value(), recipient, role.name(), Timestamp.from(now))
                .update();
        return database.sql("select id, state from dispatch where notice = ? and recipient = ?")
                .params(notice.value(), recipient)
                .query((row, number) -> new Dispatch(
                        new DispatchId(row.getObject("id", UUID.class)),
                        !row.getString("state").equals("OPEN")))
                .single();
    }

    @Override
    public void sent(DispatchId dispatch, Instant at) {
        database.sql("update dispatch set state = 'SENT', ended_at = ?, trouble = null where id = ? and state = 'OPEN'")
                .params(Timestamp.from(at), dispatch.value())
                .update();
    }

    @Override
    public void byHand(DispatchId dispatch, ToDo.Reason reason) {
        database.sql("update dispatch set state = 'BY_HAND', trouble = ? where id = ? and state = 'OPEN'")
                .params(reason.name(), dispatch.value())
                .update();
    }

    @Override
    public void over(NoticeId notice, Instant at) {
        end(notice, "SENT", at);
    }

    @Override
    public void dropped(NoticeId notice, Instant at) {
        end(notice, "DROPPED", at);
    }

    @Override
    public void done(ToDoId task, Instant at) {
        for (String table : List.of("notice", "dispatch")) {
            database.sql("update " + table + " set state = 'DONE', ended_at = ? where id = ? and state = 'BY_HAND'")
                    .params(Timestamp.from(at), task.value())
                    .update();
        }
    }

    @Override
    public void dropLetters(CaseNumber number, Instant until, Instant at) {
        database.sql("""
                update notice set state = 'DROPPED', ended_at = ?
                where about like ? and happened_at <= ? and state = 'BY_HAND'
                """)
                .params(Timestamp.from(at), number.value() + "/%", Timestamp.from(until))
                .update();
    }

    /** Not as if it were new: news that come meanwhile must be told to those as well who know of this one. */
    @Override
    public void again(ToDoId task, Instant at) {
        database.sql("""
                with again as (
                    update dispatch set state = 'OPEN', trouble = null where id = ? and state = 'BY_HAND'
                    returning notice)
                update notice set state = 'QUEUED', due_at = ?, attempts = 1, ended_at = null
                where id in (select notice from again)
                """).params(task.value(), Timestamp.from(at)).update();
    }

    @Override
    public void later(Notice notice, Instant due, String trouble) {
        queued.later(notice.key(), due, trouble);
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
                select id, about, occasion, happened_at, trouble, null as recipient from notice where state = 'BY_HAND'
                union all
                select dispatch.id, about, occasion, happened_at, dispatch.trouble, recipient
                from dispatch join notice on notice.id = dispatch.notice where dispatch.state = 'BY_HAND'
                order by happened_at, recipient
                """).query(PostgresNotices::line).list();
    }

    @Override
    public List<Trying> trying() {
        return database.sql("""
                select about, occasion, attempts, due_at from notice
                where state = 'QUEUED' and trouble is not null order by happened_at
                """)
                .query((row, number) -> new Trying(
                        Subject.read(row.getString("about")),
                        Occasion.valueOf(row.getString("occasion")),
                        row.getInt("attempts"),
                        row.getTimestamp("due_at").toInstant()))
                .list();
    }

    @Override
    public void forgetBefore(Instant before) {
        database.sql("""
                delete from notice where ended_at < ? and not exists (
                    select from dispatch where dispatch.notice = notice.id and dispatch.state in ('OPEN', 'BY_HAND'))
                """).param(Timestamp.from(before)).update();
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
                new ToDoId(row.getObject("id", UUID.class)),
                Subject.read(row.getString("about")),
                Occasion.valueOf(row.getString("occasion")),
                row.getTimestamp("happened_at").toInstant(),
                ToDo.Reason.valueOf(row.getString("trouble")),
                Optional.ofNullable(row.getString("recipient")));
    }
}
