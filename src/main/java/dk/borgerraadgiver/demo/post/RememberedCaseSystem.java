package dk.borgerraadgiver.demo.post;

import dk.borgerraadgiver.handover.CaseSystem;
import dk.borgerraadgiver.handover.HandoverId;
import dk.borgerraadgiver.handover.Parcel;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case system of cardboard. Every seventh case it takes and never answers, so that the desk has something to mend. */
@Component
@Profile("demo")
class RememberedCaseSystem implements CaseSystem {
    private static final int LEFT_LYING = 7;
    private static final int NEWEST = 50;

    private final JdbcClient database;
    private final Clock clock;

    RememberedCaseSystem(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
        database.sql("""
                create table if not exists demo_case_system (
                    reference bigint generated always as identity primary key,
                    id uuid not null unique, case_number text not null, parcel bytea not null,
                    taken_at timestamptz not null)
                """).update();
    }

    record Taken(long reference, String number) {}

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Answer hand(Parcel parcel) {
        database.sql("""
                insert into demo_case_system (id, case_number, parcel, taken_at) values (?, ?, ?, ?)
                on conflict (id) do nothing
                """)
                .params(parcel.id().value(), parcel.number().value(), parcel.zip(), Timestamp.from(clock.instant()))
                .update();
        return ask(parcel.id());
    }

    @Override
    public Answer ask(HandoverId id) {
        return database.sql("select reference, case_number, taken_at from demo_case_system where id = ?")
                .param(id.value())
                .query((row, index) ->
                        answer(row.getLong("reference"), row.getString("case_number"), row.getTimestamp("taken_at")))
                .optional()
                .orElseGet(Answer.Unknown::new);
    }

    List<Taken> newest() {
        return database.sql("select reference, case_number from demo_case_system order by reference desc limit ?")
                .param(NEWEST)
                .query((row, index) -> new Taken(row.getLong("reference"), row.getString("case_number")))
                .list();
    }

    Optional<byte[]> parcel(long reference) {
        return database.sql("select parcel from demo_case_system where reference = ?")
                .param(reference)
                .query(byte[].class)
                .optional();
    }

    private static Answer answer(long reference, String number, Timestamp taken) {
        int running = Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
        return running % LEFT_LYING == 0
                ? new Answer.Waiting()
                : new Answer.Registered("DEMO-" + reference, taken.toInstant());
    }
}
