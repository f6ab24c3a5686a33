package dk.borgerraadgiver.handover.postgres;

import dk.borgerraadgiver.handover.Handover;
import dk.borgerraadgiver.handover.HandoverId;
import dk.borgerraadgiver.handover.Handovers;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresHandovers implements Handovers {
    private final JdbcClient database;

    PostgresHandovers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void queue(CaseNumber number, Instant since, Instant due) {
        database.sql("""
                insert into handover (id, case_number, since, due_at) values (?, ?, ?, ?)
                on conflict (case_number) do nothing
                """)
                .params(HandoverId.fresh().value(), number.value(), Timestamp.from(since), Timestamp.from(due))
                .update();
    }

    @Override
    public List<Handover> take(int most, Instant now, Duration lease) {
        return database.sql("""
                update handover set attempts = attempts + 1, due_at = :until
                where id in (
                    select id from handover where registered_at is null and due_at <= :now
                    order by due_at limit :most for update skip locked)
                returning *
                """)
                .param("until", Timestamp.from(now.plus(lease)))
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(PostgresHandovers::handover)
                .list();
    }

    @Override
    public void handed(HandoverId id, Instant due) {
        database.sql("update handover set handed = true, due_at = ?, trouble = null where id = ?")
                .params(Timestamp.from(due), id.value())
                .update();
    }

    @Override
    public void later(HandoverId id, Instant due, String trouble) {
        database.sql("update handover set due_at = ?, trouble = ? where id = ? and registered_at is null")
                .params(Timestamp.from(due), trouble, id.value())
                .update();
    }

    @Override
    public void registered(HandoverId id, Handover.Registered registered) {
        database.sql("""
                update handover set reference = ?, registered_at = ?, by_hand = ?, trouble = null
                where id = ? and registered_at is null
                """)
                .params(registered.reference(), Timestamp.from(registered.at()), registered.byHand(), id.value())
                .update();
    }

    @Override
    public void again(HandoverId id, Instant due) {
        database.sql("update handover set due_at = ?, attempts = 0 where id = ? and registered_at is null")
                .params(Timestamp.from(due), id.value())
                .update();
    }

    @Override
    public Optional<Handover> of(CaseNumber number) {
        return database.sql("select * from handover where case_number = ?")
                .param(number.value())
                .query(PostgresHandovers::handover)
                .optional();
    }

    @Override
    public List<Handover> notRegistered() {
        return database.sql("select * from handover where registered_at is null order by since, case_number")
                .query(PostgresHandovers::handover)
                .list();
    }

    @Override
    public List<Handover> lastRegistered(int most) {
        return database.sql(
                        "select * from handover where registered_at is not null order by registered_at desc limit ?")
                .param(most)
                .query(PostgresHandovers::handover)
                .list();
    }

    @Override
    public Set<CaseNumber> known() {
        return new HashSet<>(database.sql("select case_number from handover")
                .query((row, index) -> new CaseNumber(row.getString("case_number")))
                .list());
    }

    @Override
    public int registered() {
        return database.sql("select count(*) from handover where registered_at is not null")
                .query(Integer.class)
                .single();
    }

    private static Handover handover(ResultSet row, int index) throws SQLException {
        Timestamp registered = row.getTimestamp("registered_at");
        return new Handover(
                new HandoverId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getTimestamp("since").toInstant(),
                row.getBoolean("handed"),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("trouble")),
                registered == null
                        ? Optional.empty()
                        : Optional.of(new Handover.Registered(
                                row.getString("reference"), registered.toInstant(), row.getBoolean("by_hand"))));
    }
}
