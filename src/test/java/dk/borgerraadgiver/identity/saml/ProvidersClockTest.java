package dk.borgerraadgiver.identity.saml;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.demo.idp.AnswerWriter;
import dk.borgerraadgiver.demo.idp.Saml;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Response;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** A wrong clock is named; otherwise every login fails and nobody knows why. */
@SiteTest
class ProvidersClockTest {
    private final ProvidersClock clocks = new ProvidersClock();
    private final Instant now = Instant.now();

    @TempDir
    private Path directory;

    @Test
    void clocksThatAreApartAreAWarningAndAMetricBeforeAnybodyIsRefused() throws Exception {
        Registrations registrations = Providers.on(Providers.file(directory), directory, Clock.systemUTC());
        registrations.findByRegistrationId("mitid");
        assertThat(health(registrations).getDetails().toString()).contains("providersClock=not known yet");

        clocks.told("mitid", now.plusSeconds(20), now);
        assertThat(health(registrations).getStatus()).isEqualTo(Status.UP);

        clocks.told("mitid", now.plusSeconds(90), now);
        assertThat(health(registrations).getStatus()).isEqualTo(LoginHealth.WARNING);
        assertThat(health(registrations).getDetails().toString()).contains("providersClock=90 SECONDS AHEAD OF OURS");
        assertThat(gauge(registrations, "borgerraadgiver.login.clock.ahead")).isEqualTo(90);

        clocks.told("mitid", now.minusSeconds(90), now);
        assertThat(health(registrations).getStatus()).isEqualTo(LoginHealth.WARNING);
    }

    /** Before: the login refused, whatever was tried, and nobody told why. */
    @Test
    void aGenuineAnswerThatIsRefusedForItsTimeNamesTheClock(RunningSite site) {
        BegunLogin login = BegunLogin.in(site, "emil");

        login.post(login.answerWith(said -> said.saidAt(Instant.now().plus(Duration.ofMinutes(20)))));

        assertThat(login.visitor().isLoggedIn()).isFalse();
        assertThat(site.visitor().get("/actuator/health/readiness").body())
                .containsPattern("1[12]\\d\\d SECONDS AHEAD OF OURS");
        site.citizen("emil");
        assertThat(site.visitor().get("/actuator/health/readiness").body()).contains("\"providersClock\":\"right\"");
    }

    @Test
    void anAnswerThatIsNotGenuineTellsNoTime(RunningSite site) {
        site.citizen("emil");
        BegunLogin login = BegunLogin.in(site, "emil");
        Assertion assertion =
                AnswerWriter.assertion(login.said().saidAt(Instant.now().plus(Duration.ofMinutes(20))));
        Saml.sign(assertion, Bench.OUR_KEY);

        Response response = login.sealed(assertion);
        response.setIssueInstant(assertion.getIssueInstant());

        login.post(response);

        assertThat(site.visitor().get("/actuator/health/readiness").body()).contains("\"providersClock\":\"right\"");
    }

    private Health health(Registrations registrations) {
        return new LoginHealth(registrations, new CertificateTime(registrations, Clock.systemUTC()), clocks).health();
    }

    private double gauge(Registrations registrations, String name) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new LoginGauges(registrations, new CertificateTime(registrations, Clock.systemUTC()), clocks).bindTo(meters);
        return meters.get(name).gauge().value();
    }
}
