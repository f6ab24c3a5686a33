package dk.borgerraadgiver.handover.postgres;

import dk.borgerraadgiver.handover.StatusEvents;
import dk.borgerraadgiver.shared.CaseNumber;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresStatusEvents implements StatusEvents {
    private final JdbcClient database;

    PostgresStatusEvents(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean claim(UUID key, CaseNumber number, String digest, Instant at) {
        return database.sql("""
                        insert into status_event (key, case_number, digest, told_at) values (?, ?, ?, ?)
                        on conflict (key) do nothing""")
                        .params(key, number.value(), digest, Timestamp.from(at))
                        .update()
                == 1;
    }

    @Override
    public void keep(UUID key, int entry) {
        database.sql("update status_event set entry = ? where key = ?")
                .params(entry, key)
                .update();
    }

    @Override
    public Told find(UUID key) {
        return database.sql("select case_number, digest, entry from status_event where key = ?")
                .param(key)
                .query((row, index) -> new Told(
                        new CaseNumber(row.getString("case_number")), row.getString("digest"), row.getInt("entry")))
                .single();
    }
}
