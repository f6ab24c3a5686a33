package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.LocalPath;
import dk.borgerraadgiver.identity.saml.PendingLogin;
import dk.borgerraadgiver.identity.saml.PendingLogins;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The browser's secret is kept only as a hash: who reads the table cannot finish another's login. */
@Repository
class PostgresPendingLogins implements PendingLogins {
    private static final Duration TIME_TO_LOG_IN = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Clock clock;

    PostgresPendingLogins(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void keep(String browserSecret, PendingLogin login) {
        sweep();
        database.sql("""
                        insert into pending_login (browser, registration, request_id, relay_state, target, level, forced, begun, until)
                        values (:browser, :registration, :request, :relay, :target, :level, :forced, :begun, :until)
                        """)
                .param("browser", hash(browserSecret))
                .param("registration", login.registration())
                .param("request", login.requestId())
                .param("relay", login.relayState())
                .param("target", login.target().value())
                .param("level", login.level().name())
                .param("forced", login.forced())
                .param("begun", at(login.begun()))
                .param("until", at(clock.instant().plus(TIME_TO_LOG_IN)))
                .update();
    }

    @Override
    public Optional<PendingLogin> find(String browserSecret) {
        return database.sql("""
                        select registration, request_id, relay_state, target, level, forced, begun from pending_login
                        where browser = :browser and until > :now
                        """)
                .param("browser", hash(browserSecret))
                .param("now", at(clock.instant()))
                .query((row, number) -> new PendingLogin(
                        row.getString("registration"),
                        row.getString("request_id"),
                        row.getString("relay_state"),
                        LocalPath.of(row.getString("target")),
                        Level.valueOf(row.getString("level")),
                        row.getBoolean("forced"),
                        row.getObject("begun", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void forget(String browserSecret) {
        database.sql("delete from pending_login where browser = :browser")
                .param("browser", hash(browserSecret))
                .update();
    }

    private void sweep() {
        database.sql("delete from pending_login where until < :now")
                .param("now", at(clock.instant()))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException neverInJava) {
            throw new IllegalStateException(neverInJava);
        }
    }
}
