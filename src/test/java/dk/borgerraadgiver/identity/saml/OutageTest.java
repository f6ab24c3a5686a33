package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.identity.Level;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.web.MockHttpServletRequest;

@SiteTest
class OutageTest {
    private final ProvidersClock clocks = new ProvidersClock();
    private Instant now = Instant.now();

    @TempDir
    private Path directory;

    @Test
    void thePersonGetsAPageWithAWayOnWhenTheProviderIsAway(RunningSite site) {
        HttpResponse<String> page =
                site.visitor().get("/log-ind/mislykket?hvad=utilgaengelig&til=/klag/punkter&med=mitid");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("MitID svarer ikke lige nu", "tel:", "/klageskema.pdf")
                .contains("/saml2/authenticate/mitid?til=/klag/punkter");
    }

    @Test
    void everyFailedLoginShowsPhoneAndAddress(RunningSite site) {
        assertThat(site.visitor()
                        .get("/log-ind/mislykket?hvad=fejl&til=/&med=mitid")
                        .body())
                .contains("href=\"tel:", "href=\"mailto:", "/klageskema.pdf");
    }

    @Test
    void theReadinessTellsOfTheLoginAndTheSiteStaysReady(RunningSite site) {
        HttpResponse<String> ready = site.visitor().get("/actuator/health/readiness");

        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body()).contains("\"login\"", "ourCertificate", "days left");
    }

    @Test
    void metadataThatIsGoneIsAWarningAndAMetric() {
        Registrations registrations = registrations(directory.resolve("missing.xml"));

        assertThatThrownBy(() -> registrations.findByRegistrationId("mitid")).isInstanceOf(RuntimeException.class);

        assertThat(health(registrations).getStatus()).isEqualTo(LoginHealth.WARNING);
        assertThat(health(registrations).getDetails().toString()).contains("metadata=UNREADABLE");
        assertThat(gauge(registrations, "borgerraadgiver.login.provider.unreadable"))
                .isEqualTo(1);
    }

    @Test
    void aProviderThatIsAwayIsAskedAgainAfterAMinuteAndNotByEverybody() throws Exception {
        Registrations registrations = registrations(directory.resolve("provider.xml"));
        AuthenticationRequests requests = new AuthenticationRequests(registrations, clock());
        MockHttpServletRequest login = new MockHttpServletRequest("GET", "/saml2/authenticate/mitid");
        login.setServletPath("/saml2/authenticate/mitid");
        assertThatThrownBy(() -> requests.of(login, Level.LOW, false)).isInstanceOf(ProviderAway.class);

        provider();

        assertThatThrownBy(() -> requests.of(login, Level.LOW, false)).isInstanceOf(ProviderAway.class);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(requests.of(login, Level.LOW, false)).isPresent();
        assertThat(health(registrations).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void metadataThatWasReadOnceServesOnWhileItCannotBeReadAgain() throws Exception {
        Path file = provider();
        Registrations registrations = registrations(file);
        registrations.findByRegistrationId("mitid");
        assertThat(health(registrations).getStatus()).isEqualTo(Status.UP);

        Files.delete(file);
        now = now.plus(Duration.ofHours(5));

        assertThat(registrations.findByRegistrationId("mitid")).isNotNull();
        assertThat(health(registrations).getDetails().toString()).contains("metadata=OLD");

        provider();
        now = now.plus(Duration.ofMinutes(2));
        registrations.findByRegistrationId("mitid");
        assertThat(health(registrations).getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aCertificateThatEndsWithinThirtyDaysIsAWarning() throws Exception {
        Registrations registrations = registrations(provider());
        registrations.findByRegistrationId("mitid");
        Instant end = Bench.OUR_KEY.certificate().getNotAfter().toInstant();

        now = end.minus(Duration.ofDays(32));
        assertThat(health(registrations).getStatus()).isEqualTo(Status.UP);
        now = end.minus(Duration.ofDays(29));
        assertThat(health(registrations).getStatus()).isEqualTo(LoginHealth.WARNING);
        assertThat(gauge(registrations, "borgerraadgiver.login.certificate.days"))
                .isEqualTo(29);
        now = end.plus(Duration.ofDays(2));
        assertThat(health(registrations).getDetails().toString()).contains("ourCertificate=EXPIRED");
    }

    @Test
    void nobodyWhoAsksForAWayInThatIsNotSetUpLearnsMore(RunningSite site) {
        assertThat(site.visitor().get("/saml2/authenticate/another").statusCode())
                .isEqualTo(404);
        assertThat(leadsTo(site.visitor().post("/login/saml2/sso/another", Map.of("SAMLResponse", "x")))
                        .orElseThrow())
                .startsWith("/log-ind/mislykket");
    }

    private double gauge(Registrations registrations, String name) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        new LoginGauges(registrations, new CertificateTime(registrations, clock()), clocks).bindTo(meters);
        return meters.get(name).gauges().stream()
                .filter(gauge -> !"provider".equals(gauge.getId().getTag("whose")))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private Health health(Registrations registrations) {
        return new LoginHealth(registrations, new CertificateTime(registrations, clock()), clocks).health();
    }

    private Registrations registrations(Path metadata) {
        return Providers.on(metadata, directory, clock());
    }

    private Path provider() throws Exception {
        return Providers.file(directory);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
