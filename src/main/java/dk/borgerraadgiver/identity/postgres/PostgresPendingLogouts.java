package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.saml.PendingLogouts;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresPendingLogouts implements PendingLogouts {
    private static final Duration TIME_TO_ANSWER = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    PostgresPendingLogouts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void keep(String registration, String requestId) {
        database.sql("delete from pending_logout where until < :now")
                .param("now", now())
                .update();
        database.sql("insert into pending_logout (request_id, registration, until) values (:id, :registration, :until)")
                .param("id", requestId)
                .param("registration", registration)
                .param("until", now().plus(TIME_TO_ANSWER))
                .update();
    }

    @Override
    public boolean take(String registration, String requestId) {
        return database.sql("""
                        delete from pending_logout
                        where request_id = :id and registration = :registration and until > :now
                        """)
                        .param("id", requestId)
                        .param("registration", registration)
                        .param("now", now())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
