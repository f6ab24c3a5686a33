package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.access.EndedSessions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresEndedSessions implements EndedSessions {
    private final JdbcClient database;
    private final Clock clock;

    PostgresEndedSessions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void end(String registration, String sessionIndex, Instant rememberUntil) {
        database.sql("delete from ended_session where until < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        insert into ended_session (registration, session_index, until)
                        values (:registration, :index, :until) on conflict do nothing
                        """)
                .param("registration", registration)
                .param("index", sessionIndex)
                .param("until", rememberUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean isEnded(String registration, String sessionIndex) {
        return database.sql(
                                "select count(*) from ended_session where registration = :registration and session_index = :index")
                        .param("registration", registration)
                        .param("index", sessionIndex)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
