package dk.borgerraadgiver.handover.postgres;

import dk.borgerraadgiver.handover.Handover;
import dk.borgerraadgiver.handover.HandoverId;
import dk.borgerraadgiver.handover.Handovers;
import dk.borgerraadgiver.outbox.DueRows;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresHandovers implements Handovers {
    private final JdbcClient database;
    private final DueRows waiting;

    PostgresHandovers(JdbcClient database) {
        this.database = database;
        waiting = new DueRows(database, "handover", """
                it.registered_at is null and not exists (
                    select from handover earlier where earlier.case_number = it.case_number
                        and earlier.sequence < it.sequence and earlier.registered_at is null)""");
    }

    @Override
    public void queue(CaseNumber number, int sequence, Instant since, Instant due) {
        database.sql("""
                insert into handover (id, case_number, sequence, since, due_at) values (?, ?, ?, ?, ?)
                on conflict (case_number, sequence) do nothing
                """)
                .params(
                        HandoverId.fresh().value(),
                        number.value(),
                        sequence,
                        Timestamp.from(since),
                        Timestamp.from(due))
                .update();
    }

    @Override
    public List<Handover> take(int most, Instant now, Duration lease) {
        return waiting.take(most, now, lease, PostgresHandovers::handover);
    }

    @Override
    public void handed(HandoverId id, Instant due) {
        database.sql("update handover set handed = true, due_at = ?, trouble = null where id = ?")
                .params(Timestamp.from(due), id.value())
                .update();
    }

    @Override
    public void later(Handover handover, Instant due, String trouble) {
        waiting.later(handover.key(), due, trouble);
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
    public Optional<Handover> first(CaseNumber number) {
        return database.sql("select * from handover where case_number = ? and sequence = 1")
                .param(number.value())
                .query(PostgresHandovers::handover)
                .optional();
    }

    @Override
    public Optional<Handover> open(CaseNumber number) {
        return database.sql("""
                        select * from handover where case_number = ? and registered_at is null
                        order by sequence limit 1""")
                .param(number.value())
                .query(PostgresHandovers::handover)
                .optional();
    }

    @Override
    public List<Handover> notRegistered() {
        return database.sql("select * from handover where registered_at is null order by since, case_number, sequence")
                .query(PostgresHandovers::handover)
                .list();
    }

    @Override
    public List<Handover> lastRegistered(int most) {
        return database.sql("""
                        select * from handover where registered_at is not null
                        order by registered_at desc, sequence desc limit ?""").param(most).query(PostgresHandovers::handover).list();
    }

    @Override
    public Map<CaseNumber, Integer> known() {
        Map<CaseNumber, Integer> known = new HashMap<>();
        database.sql("select case_number, max(sequence) as last from handover group by case_number")
                .query(row -> {
                    known.put(new CaseNumber(row.getString("case_number")), row.getInt("last"));
                });
        return known;
    }

    @Override
    public int known(CaseNumber number) {
        return database.sql("select coalesce(max(sequence), 0) from handover where case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public int registered() {
        return database.sql("select count(*) from handover where registered_at is not null and sequence = 1")
                .query(Integer.class)
                .single();
    }

    private static Handover handover(ResultSet row, int index) throws SQLException {
        Timestamp registered = row.getTimestamp("registered_at");
        return new Handover(
                new HandoverId(row.getObject("id", UUID.class)),
                new CaseNumber(row.getString("case_number")),
                row.getInt("sequence"),
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
