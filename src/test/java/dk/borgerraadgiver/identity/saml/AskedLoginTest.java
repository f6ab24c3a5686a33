package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.demo.idp.RedirectBinding;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnContextComparisonTypeEnumeration;
import org.opensaml.saml.saml2.core.AuthnRequest;

@SiteTest
class AskedLoginTest {
    private static final String LEVEL = "https://data.gov.dk/concept/core/nsis/loa/";

    private final RunningSite site;

    AskedLoginTest(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({"mitid,Person", "erhverv,Professional", "medarbejder,Professional"})
    void asksSignedForTheRightKindOfSubjectAtTheRightLevel(String way, String subject) {
        AuthnRequest request = asked("/saml2/authenticate/" + way + "?til=/klag");

        assertThat(request.getRequestedAuthnContext().getComparison())
                .isEqualTo(AuthnContextComparisonTypeEnumeration.MINIMUM);
        assertThat(request.getRequestedAuthnContext().getAuthnContextClassRefs())
                .extracting(AuthnContextClassRef::getURI)
                .containsExactly(LEVEL + "Substantial", "https://data.gov.dk/eid/" + subject);
        assertThat(request.isForceAuthn()).isFalse();
    }

    @Test
    void whereTheSiteGoesIsNotTold() {
        String address = leadsTo(site.visitor().get("/saml2/authenticate/mitid?til=/klag/punkter"))
                .orElseThrow();

        assertThat(address).contains("RelayState=", "Signature=", "rsa-sha256").doesNotContain("klag");
    }

    @Test
    void aSurerLoginIsAskedForAndNothingLessIsTaken() {
        String begin = "/saml2/authenticate/mitid?til=/kontakt&niveau=HIGH";
        assertThat(asked(begin)
                        .getRequestedAuthnContext()
                        .getAuthnContextClassRefs()
                        .getFirst()
                        .getURI())
                .isEqualTo(LEVEL + "High");

        assertThat(back(begin, "")).startsWith("/log-ind/mislykket?hvad=niveau");
        assertThat(back(begin, "High")).isEqualTo("/kontakt");
    }

    @Test
    void askingForALowerLevelThanTheWayInNeedsChangesNothing() {
        String begin = "/saml2/authenticate/mitid?til=/kontakt&niveau=LOW";

        assertThat(back(begin, "Low")).startsWith("/log-ind/mislykket?hvad=niveau");
    }

    @Test
    void aNewProofIsAskedForWhereItIsNeededAndAnOldOneIsRefused() {
        String begin = "/saml2/authenticate/mitid?til=/kontakt&igen=true";
        assertThat(asked(begin).isForceAuthn()).isTrue();

        HttpVisitor visitor = site.visitor();
        HttpResponse<String> refused =
                visitor.answerTo(begin, Map.of("person", "lone", "level", "", "wrong", "LOGIN_LONG_AGO"));

        assertThat(leadsTo(refused).orElseThrow()).startsWith("/log-ind/mislykket");
        assertThat(back(begin, "")).isEqualTo("/kontakt");
    }

    private String back(String begin, String level) {
        return leadsTo(site.visitor().answerTo(begin, Map.of("person", "lone", "level", level)))
                .orElseThrow();
    }

    private AuthnRequest asked(String begin) {
        String query =
                URI.create(leadsTo(site.visitor().get(begin)).orElseThrow()).getRawQuery();
        return (AuthnRequest) RedirectBinding.message(query, "SAMLRequest");
    }
}
