package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.demo.idp.RedirectBinding;
import dk.borgerraadgiver.demo.idp.SelfSigned;
import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.Assurance;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.opensaml.saml.saml2.core.LogoutResponse;
import org.opensaml.saml.saml2.core.StatusCode;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;

@SiteTest
class ProviderLogoutTest {
    private final RunningSite site;

    ProviderLogoutTest(RunningSite site) {
        this.site = site;
    }

    @Test
    void loggingOutHereAsksTheProviderWithASignedMessage() {
        HttpResponse<String> onward = site.citizen("joergen").post("/log-ud", Map.of());

        String query = URI.create(leadsTo(onward).orElseThrow()).getRawQuery();
        assertThat(query).contains("SAMLRequest=", "Signature=");
        assertThat(RedirectBinding.message(query, "SAMLRequest")).isInstanceOf(LogoutRequest.class);
    }

    @Test
    void aProviderEndsTheSessionByItsIndexAndWithoutACookie() {
        BegunLogin login = BegunLogin.in(site, "joergen");
        login.post(login.answerWith(said -> said));
        HttpVisitor citizen = login.visitor();
        HttpVisitor other = site.citizen("birgit");

        HttpResponse<String> answer = site.visitor().get(asked(login.said().sessionIndex(), login.provider()));

        assertThat(leadsTo(answer).orElseThrow()).contains("SAMLResponse=", "Signature=");
        assertThat(citizen.isLoggedIn()).isFalse();
        assertThat(other.isLoggedIn()).isTrue();
    }

    @Test
    void aLogoutThatTheProviderHasNotSignedEndsNothing() {
        BegunLogin login = BegunLogin.in(site, "joergen");
        login.post(login.answerWith(said -> said));

        HttpResponse<String> answer = site.visitor().get(asked(login.said().sessionIndex(), Bench.OUR_KEY));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(login.visitor().isLoggedIn()).isTrue();
    }

    @Test
    void theProvidersAnswerToOurLogoutIsBelievedOnce() {
        String id = askedByUs(site.citizen("joergen"));

        String answer = answered(id, StatusCode.SUCCESS, provider());

        assertThat(leadsTo(site.visitor().get(answer))).hasValue("/logget-ud");
        assertThat(leadsTo(site.visitor().get(answer))).hasValue("/logget-ud?kun=her");
    }

    @Test
    void anAnswerThatTheProviderHasNotSignedProvesNothing() {
        String id = askedByUs(site.citizen("joergen"));

        String answer = answered(id, StatusCode.SUCCESS, Bench.OUR_KEY);

        assertThat(leadsTo(site.visitor().get(answer))).hasValue("/logget-ud?kun=her");
    }

    @Test
    void aLogoutThatReachedOnlyPartOfTheWayIsExplained() {
        HttpVisitor visitor = site.citizen("joergen");

        HttpResponse<String> page =
                visitor.follow(visitor.get(answered(askedByUs(visitor), StatusCode.PARTIAL_LOGOUT, provider())));

        assertThat(page.uri().toString()).endsWith("/logget-ud?kun=her");
        assertThat(page.body()).contains("MitID har ikke sagt ja til");
        assertThat(visitor.isLoggedIn()).isFalse();
    }

    @Test
    void aRequestForAnotherSiteOrFromAnotherProviderOrTooOldEndsNothing() {
        BegunLogin login = BegunLogin.in(site, "joergen");
        login.post(login.answerWith(said -> said));
        String index = login.said().sessionIndex();

        refused(index, request -> request.setDestination("https://another.example"));
        refused(index, request -> request.getIssuer().setValue("https://another.example"));
        refused(index, request -> request.setIssueInstant(Instant.now().minus(Duration.ofMinutes(20))));
        refused(index, request -> request.setIssueInstant(Instant.now().plus(Duration.ofMinutes(20))));
        refused(index, request -> request.setNotOnOrAfter(Instant.now().minus(Duration.ofMinutes(20))));

        assertThat(login.visitor().isLoggedIn()).isTrue();
    }

    @Test
    void aRequestWithoutASessionIsAnsweredAsDoneInPart() {
        LogoutRequest request = request("none");
        request.getSessionIndexes().clear();

        String to = leadsTo(site.visitor().get(address(request, provider()))).orElseThrow();

        LogoutResponse response =
                (LogoutResponse) RedirectBinding.message(URI.create(to).getRawQuery(), "SAMLResponse");
        assertThat(LogoutMessages.status(response)).isEqualTo(StatusCode.PARTIAL_LOGOUT);
    }

    private void refused(String index, Consumer<LogoutRequest> change) {
        LogoutRequest request = request(index);
        change.accept(request);

        assertThat(site.visitor().get(address(request, provider())).statusCode())
                .isEqualTo(404);
    }

    /** The id of the request that the site sends to the provider. */
    private static String askedByUs(HttpVisitor visitor) {
        String query = URI.create(leadsTo(visitor.post("/log-ud", Map.of())).orElseThrow())
                .getRawQuery();
        return ((LogoutRequest) RedirectBinding.message(query, "SAMLRequest")).getID();
    }

    private String answered(String inResponseTo, String status, SelfSigned by) {
        String to = site.url() + "/logout/saml2/slo/mitid";
        return RedirectBinding.address(
                to,
                "SAMLResponse",
                LogoutMessages.answer(site.url() + "/demo/idp", to, inResponseTo, status, Instant.now()),
                "",
                by.key());
    }

    private SelfSigned provider() {
        return BegunLogin.key(site, "provider.p12");
    }

    private String asked(String index, SelfSigned by) {
        return address(request(index), by);
    }

    private String address(LogoutRequest request, SelfSigned by) {
        return RedirectBinding.address(site.url() + "/logout/saml2/slo/mitid", "SAMLRequest", request, "", by.key());
    }

    private LogoutRequest request(String index) {
        return LogoutMessages.request(
                RelyingPartyRegistration.withRegistrationId("mitid")
                        .entityId(site.url() + "/demo/idp")
                        .assertingPartyMetadata(party -> party.entityId("site").singleSignOnServiceLocation("site"))
                        .build(),
                site.url() + "/logout/saml2/slo/mitid",
                new Assurance("mitid", "name", index, Level.SUBSTANTIAL, Optional.empty()),
                Instant.now());
    }
}
