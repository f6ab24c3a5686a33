package dk.borgerraadgiver.identity.postgres;

import dk.borgerraadgiver.identity.saml.SeenAssertions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresSeenAssertions implements SeenAssertions {
    private final JdbcClient database;
    private final Clock clock;

    PostgresSeenAssertions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean firstUse(String issuer, String assertionId, Instant until) {
        database.sql("delete from seen_assertion where until < :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return database.sql("""
                        insert into seen_assertion (issuer, assertion_id, until) values (:issuer, :id, :until)
                        on conflict do nothing
                        """)
                        .param("issuer", issuer)
                        .param("id", assertionId)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
