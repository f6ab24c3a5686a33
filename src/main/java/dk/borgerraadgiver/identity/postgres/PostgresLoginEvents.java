package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.saml.LoginEvents;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresLoginEvents implements LoginEvents {
    private final JdbcClient database;

    PostgresLoginEvents(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void keep(Instant at, String action, String registration, String json) {
        database.sql("""
                        insert into login_event (at, action, registration, event)
                        values (:at, :action, :registration, cast(:event as jsonb))
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("action", action)
                .param("registration", registration)
                .param("event", json)
                .update();
    }

    @Override
    public int forgetBefore(Instant limit) {
        return database.sql("delete from login_event where at < :limit")
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .update();
    }
}
