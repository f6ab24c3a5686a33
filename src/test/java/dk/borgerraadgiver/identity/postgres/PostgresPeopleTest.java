package dk.borgerraadgiver.identity.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.access.LocalPath;
import dk.borgerraadgiver.identity.saml.PendingLogin;
import dk.borgerraadgiver.shared.CivilNumber;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresPeopleTest {
    private static final CivilNumber NUMBER = new CivilNumber("7211731318");
    private static final JdbcClient DATABASE = JdbcClient.create(TestDatabase.with("identity"));

    private final CivilNumberVault vault = new CivilNumberVault(new CivilNumberSettings(key(1), key(2), List.of()));
    private final PostgresPeople people = new PostgresPeople(DATABASE, vault, Clock.systemUTC());

    @Test
    void theSameNumberIsTheSamePersonUnderTheirNewestName() {
        Actor.Person first = people.met(NUMBER, "Lone Skovgaard");
        Actor.Person again = people.met(NUMBER, "Lone Skovgaard Åkjær");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(people.find(first.id())).hasValue(again);
    }

    /** Somebody may say a wrong name, or make one up. */
    @Test
    void whoIsOnlyHeardOfKeepsTheNameTheyCameWithThemselves() {
        CivilNumber number = new CivilNumber("6505044321");
        PersonId heard = people.heardOf(number, "Emil");
        assertThat(people.find(heard).orElseThrow().name()).isEqualTo("Emil");
        assertThat(people.met(number, "Emil Søndergaard").id()).isEqualTo(heard);
        assertThat(people.heardOf(number, "En Helt Anden")).isEqualTo(heard);
        assertThat(people.find(heard).orElseThrow().name()).isEqualTo("Emil Søndergaard");
    }

    @Test
    void theNumberCannotBeReadInTheDatabase() {
        people.met(NUMBER, "Lone Skovgaard");

        assertThat(DATABASE.sql("select civil_number_encrypted from person")
                        .query(byte[].class)
                        .list())
                .allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                        .doesNotContain("7211731318"));
        assertThat(vault.lock(NUMBER)).isNotEqualTo(vault.lock(NUMBER));
    }

    @Test
    void aNumberMovedToAnotherRowCannotBeUnlocked() {
        byte[] locked = vault.lock(NUMBER);

        assertThat(vault.unlock(locked, vault.hash(NUMBER))).isEqualTo(NUMBER);
        assertThatThrownBy(() -> vault.unlock(locked, vault.hash(new CivilNumber("6505044321"))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNumberThatWasLockedUnderAFormerKeyIsReadAndLockedAnewAtTheNextLogin() {
        Actor.Person met = people.met(NUMBER, "Lone Skovgaard");
        CivilNumberVault next = new CivilNumberVault(new CivilNumberSettings(key(3), key(2), List.of(key(1))));
        CivilNumberVault last = new CivilNumberVault(new CivilNumberSettings(key(3), key(2), List.of()));
        PostgresPeople afterRollOver = new PostgresPeople(DATABASE, last, Clock.systemUTC());

        assertThatThrownBy(() -> afterRollOver.find(met.id())).isInstanceOf(IllegalStateException.class);
        assertThat(new PostgresPeople(DATABASE, next, Clock.systemUTC()).find(met.id()))
                .hasValue(met);
        new PostgresPeople(DATABASE, next, Clock.systemUTC()).met(NUMBER, "Lone Skovgaard");
        assertThat(afterRollOver.find(met.id())).hasValue(met);

        people.met(NUMBER, "Lone Skovgaard");
    }

    @Test
    void aPendingLoginIsForgottenAfterAQuarterOfAnHour() {
        PendingLogin login = new PendingLogin(
                "mitid",
                "_request",
                "relay",
                LocalPath.of("/klag"),
                Level.HIGH,
                true,
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        new PostgresPendingLogins(DATABASE, Clock.systemUTC()).keep("secret", login);

        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(16));
        assertThat(new PostgresPendingLogins(DATABASE, Clock.systemUTC()).find("secret"))
                .hasValue(login);
        assertThat(new PostgresPendingLogins(DATABASE, Clock.systemUTC()).find("another"))
                .isEmpty();
        assertThat(new PostgresPendingLogins(DATABASE, later).find("secret")).isEmpty();
    }

    @Test
    void anAssertionIsUsedOnce() {
        PostgresSeenAssertions seen = new PostgresSeenAssertions(DATABASE, Clock.systemUTC());
        Instant until = Instant.now().plusSeconds(60);

        assertThat(seen.firstUse("provider", "_1", until)).isTrue();
        assertThat(seen.firstUse("provider", "_1", until)).isFalse();
        assertThat(seen.firstUse("another", "_1", until)).isTrue();
    }

    @Test
    void ofTwoNodesThatTakeTheSameAssertionAtTheSameTimeOneWins() throws Exception {
        DataSource database = TestDatabase.with("identity");
        Instant until = Instant.now().plusSeconds(60);
        Callable<Boolean> node = () -> new PostgresSeenAssertions(JdbcClient.create(database), Clock.systemUTC())
                .firstUse("provider", "_1", until);

        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> later : nodes.invokeAll(List.of(node, node))) {
                later.get();
            }
            assertThat(JdbcClient.create(database)
                            .sql("select count(*) from seen_assertion")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
        assertThat(node.call()).isFalse();
    }

    @Test
    void loginEventsAreForgottenWhenTheirTimeIsOver() {
        PostgresLoginEvents events = new PostgresLoginEvents(JdbcClient.create(TestDatabase.with("identity")));
        Instant now = Instant.now();
        events.keep(now.minus(Duration.ofDays(200)), "BSA6", "mitid", "{}");
        events.keep(now, "BSA6", "mitid", "{}");

        assertThat(events.forgetBefore(now.minus(Duration.ofDays(183)))).isEqualTo(1);
        assertThat(events.forgetBefore(now.minus(Duration.ofDays(183)))).isZero();
    }

    @Test
    void aLogoutThatWasAskedForIsAnsweredOnce() {
        PostgresPendingLogouts pending = new PostgresPendingLogouts(DATABASE, Clock.systemUTC());
        pending.keep("mitid", "_logout");

        assertThat(pending.take("erhverv", "_logout")).isFalse();
        assertThat(pending.take("mitid", "_logout")).isTrue();
        assertThat(pending.take("mitid", "_logout")).isFalse();
    }

    private static String key(int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
