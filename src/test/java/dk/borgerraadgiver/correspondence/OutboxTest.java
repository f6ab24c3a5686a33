package dk.borgerraadgiver.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.MessageWritten;
import dk.borgerraadgiver.correspondence.postgres.TestNotices;
import dk.borgerraadgiver.mediation.MediationNews;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

class OutboxTest {
    private static final DataSource DATABASE = TestDatabase.with("correspondence");
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000123");
    private static final AnnotationConfigApplicationContext SITE = start();

    private final JdbcClient database = JdbcClient.create(DATABASE);

    /** The part of the site that carries events; its configuration is Modulith's own and not public. */
    private static AnnotationConfigApplicationContext start() {
        AnnotationConfigApplicationContext site = new AnnotationConfigApplicationContext();
        site.register(Site.class, JacksonAutoConfiguration.class, JdbcTemplateAutoConfiguration.class);
        Stream.of(
                        "org.springframework.modulith.events.jackson.JacksonEventSerializationConfiguration",
                        "org.springframework.modulith.events.jdbc.JdbcEventPublicationAutoConfiguration",
                        "org.springframework.modulith.events.config.EventPublicationAutoConfiguration")
                .map(name -> ClassUtils.resolveClassName(name, null))
                .forEach(site::register);
        site.refresh();
        return site;
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    @BeforeEach
    void empty() {
        database.sql("delete from notice").update();
        database.sql("delete from event_publication").update();
    }

    @Test
    void whatHappensInACaseIsHeardAfterwards() {
        publish(false);
        Awaitility.await().untilAsserted(() -> {
            assertThat(causes()).containsExactly("MessageWritten BR-2026-000123 2026-03-02T10:00:00Z");
            assertThat(unfinished()).isZero();
        });
    }

    @Test
    void newsOfAMediationIsHeardToo() {
        publish(new MediationNews(NUMBER, AT), false);
        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(causes()).containsExactly("MediationNews BR-2026-000123 2026-03-02T10:00:00Z"));
    }

    @Test
    void whatWasRolledBackNeverHappened() {
        publish(true);
        assertThat(database.sql("select count(*) from event_publication")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(causes()).isEmpty();
    }

    @Test
    void whatWasNotHeardIsToldAgainAndMakesNoSecondNotice() {
        publish(false);
        Awaitility.await().untilAsserted(() -> assertThat(unfinished()).isZero());
        forgetThatItWasHeard();
        SITE.getBean(IncompleteEventPublications.class).resubmitIncompletePublicationsOlderThan(Duration.ZERO);
        Awaitility.await().untilAsserted(() -> assertThat(unfinished()).isZero());
        assertThat(causes()).hasSize(1);
    }

    private void forgetThatItWasHeard() {
        database.sql("update event_publication set completion_date = null, status = 'PUBLISHED'")
                .update();
    }

    private static void publish(boolean thenRollBack) {
        publish(new MessageWritten(NUMBER, AT), thenRollBack);
    }

    private static void publish(Object event, boolean thenRollBack) {
        new TransactionTemplate(SITE.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            SITE.publishEvent(event);
            if (thenRollBack) {
                status.setRollbackOnly();
            }
        });
    }

    private List<String> causes() {
        return database.sql("select cause from notice").query(String.class).list();
    }

    private int unfinished() {
        return database.sql("select count(*) from event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }

    @Configuration
    @EnableTransactionManagement
    @Import(Listening.class)
    static class Site {
        @Bean
        DataSource database() {
            return DATABASE;
        }

        @Bean
        PlatformTransactionManager transactions() {
            return new JdbcTransactionManager(DATABASE);
        }

        @Bean
        Notices notices() {
            return TestNotices.in(DATABASE);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
