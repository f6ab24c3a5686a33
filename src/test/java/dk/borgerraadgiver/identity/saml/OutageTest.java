package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.demo.idp.AnswerWriter;
import dk.borgerraadgiver.demo.idp.Saml;
import dk.borgerraadgiver.demo.idp.SelfSigned;
import dk.borgerraadgiver.identity.Level;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensaml.saml.saml2.core.Assertion;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.saml2.provider.service.registration.AssertingPartyMetadata;

@SiteTest
class OutageTest {
    private static final SelfSigned KEY = Bench.OUR_KEY;

    private final ProvidersClock clocks = new ProvidersClock();
    private Instant now = Instant.now();

    @TempDir
    private Path directory;

    @BeforeEach
    void keep() {
        KEY.write(directory.resolve("site.p12"), "secret");
    }

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
        Instant end = KEY.certificate().getNotAfter().toInstant();

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
    void clocksThatAreApartAreAWarningAndAMetricBeforeAnybodyIsRefused() throws Exception {
        Registrations registrations = registrations(provider());
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

        login.post(login.sealed(assertion));

        assertThat(site.visitor().get("/actuator/health/readiness").body()).contains("\"providersClock\":\"right\"");
    }

    /** As Keycloak's metadata has it; only a redirect is right. */
    @Test
    void aProviderThatNamesAPlaceForFormsFirstIsAskedByRedirectAllTheSame() throws Exception {
        Path file = provider();
        Files.writeString(file, Files.readString(file).replace("<md:SingleSignOnService ", """
                        <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
                            Location="https://provider.example/out/form"/>
                        <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                            Location="https://provider.example/out" ResponseLocation="https://provider.example/told"/>
                        <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
                            Location="https://provider.example/form"/>
                        <md:SingleSignOnService\s"""));
        Registrations registrations = registrations(file);
        AuthenticationRequests requests = new AuthenticationRequests(registrations, clock());
        MockHttpServletRequest login = new MockHttpServletRequest("GET", "/saml2/authenticate/mitid");
        login.setServletPath("/saml2/authenticate/mitid");

        assertThat(requests.of(login, Level.LOW, false).orElseThrow().getAuthenticationRequestUri())
                .isEqualTo("https://provider.example/login");
        AssertingPartyMetadata party =
                registrations.findByRegistrationId("mitid").getAssertingPartyMetadata();
        assertThat(party.getSingleLogoutServiceLocation()).isEqualTo("https://provider.example/out");
        assertThat(party.getSingleLogoutServiceResponseLocation()).isEqualTo("https://provider.example/told");
    }

    @Test
    void aProviderThatTakesNoRedirectIsNotUsed() throws Exception {
        Path file = provider();
        Files.writeString(file, Files.readString(file).replace("HTTP-Redirect", "HTTP-POST"));

        assertThatThrownBy(() -> registrations(file).findByRegistrationId("mitid"))
                .hasMessageContaining("no login by redirect");
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
        LoginSettings.Way way = new LoginSettings.Way(
                metadata.toString(),
                "https://saml.site.example",
                Level.SUBSTANTIAL,
                List.of(new LoginSettings.Key(directory.resolve("site.p12").toString(), "secret")),
                "",
                Map.of(),
                "urn:dk:borgerraadgiver:firma",
                SubjectName.DATA_GOV_DK,
                false,
                false);
        return new Registrations(
                new LoginSettings(way, null, null, new LoginSettings.Contact("", ""), Duration.ofDays(183)),
                new PublicAddress("https://site.example"),
                clock());
    }

    private Path provider() throws Exception {
        String der = Base64.getEncoder()
                .encodeToString(Bench.PROVIDER_KEY.certificate().getEncoded());
        return Files.writeString(directory.resolve("provider.xml"), """
                <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
                    xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://provider.example">
                  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
                      <ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
                    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                        Location="https://provider.example/login"/>
                  </md:IDPSSODescriptor>
                </md:EntityDescriptor>
                """.formatted(der));
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
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }
        };
    }
}
