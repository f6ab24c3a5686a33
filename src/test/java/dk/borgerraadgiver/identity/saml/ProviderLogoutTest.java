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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opensaml.saml.saml2.core.LogoutRequest;
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

        HttpResponse<String> answer =
                site.visitor().get(asked(login.said().sessionIndex(), SelfSigned.make("CN=another")));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(login.visitor().isLoggedIn()).isTrue();
    }

    private String asked(String index, SelfSigned by) {
        String to = site.url() + "/logout/saml2/slo/mitid";
        LogoutRequest request = LogoutMessages.request(
                RelyingPartyRegistration.withRegistrationId("mitid")
                        .entityId(site.url() + "/demo/idp")
                        .assertingPartyMetadata(party -> party.entityId("site").singleSignOnServiceLocation("site"))
                        .build(),
                to,
                new Assurance("mitid", "name", index, Level.SUBSTANTIAL, Optional.empty()),
                Instant.now());
        return RedirectBinding.address(to, "SAMLRequest", request, "", by.key());
    }
}
