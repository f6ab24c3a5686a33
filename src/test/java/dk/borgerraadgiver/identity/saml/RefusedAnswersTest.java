package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HeardLog;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.demo.idp.Answer;
import dk.borgerraadgiver.demo.idp.AnswerWriter;
import dk.borgerraadgiver.demo.idp.Saml;
import dk.borgerraadgiver.demo.idp.SelfSigned;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.xmlsec.encryption.support.EncryptionConstants;

/** Answers that must not let anybody in, each posted to the running site by a browser that has begun a login. */
@SiteTest
class RefusedAnswersTest {

    @RegisterExtension
    final HeardLog log = new HeardLog("borgerraadgiver.login");

    private final RunningSite site;
    private final SelfSigned provider;
    private final SelfSigned ours;

    RefusedAnswersTest(RunningSite site) {
        this.site = site;
        this.provider = BegunLogin.key(site, "provider.p12");
        this.ours = BegunLogin.key(site, "site.p12");
    }

    @Test
    void aRightAnswerIsTaken() {
        BegunLogin begun = begin();

        HttpResponse<String> back = begun.post(begun.answerWith(said -> said));

        assertThat(leadsTo(back)).hasValue("/kontakt");
        assertThat(begun.visitor().isLoggedIn()).isTrue();
    }

    @Test
    void anAnswerToAnotherRequest() {
        refuses("IS_CONFIRMED_FOR_OUR_REQUEST", said -> said.to("_another", address()));
        BegunLogin begun = begin();
        Response response = begun.answerWith(said -> said);
        response.setInResponseTo("_another");
        assertRefused(begun, response, "ANSWERS_OUR_REQUEST");
    }

    @Test
    void anAnswerForAnotherSite() {
        refuses("IS_FOR_US_ALONE", said -> said.forAudience("https://another.example"));
        refuses("IS_CONFIRMED_FOR_OUR_ADDRESS", said -> said.to(said.inResponseTo(), "https://another.example/acs"));
    }

    @Test
    void anAnswerThatIsTooOldOrFromTheFuture() {
        refuses("IS_RECENT", said -> said.saidAt(Instant.now().minus(Duration.ofMinutes(20))));
        refuses("IS_RECENT", said -> said.saidAt(Instant.now().plus(Duration.ofMinutes(20))));
        refuses(
                "TELLS_OF_A_SESSION_THAT_GOES_ON",
                said -> said.until(Instant.now().minus(Duration.ofHours(1))));
    }

    @Test
    void anAnswerAboutSomebodyOfTheWrongKind() {
        refuses(
                "IS_ABOUT_THE_RIGHT_KIND_OF_SUBJECT",
                said -> said.named(said.nameId().replace("/person/", "/professional/")));
        refuses("IS_ABOUT_THE_RIGHT_KIND_OF_SUBJECT", said -> said.named("lone@example.dk"));
    }

    @Test
    void anAnswerThatDoesNotKeepToTheProfile() {
        refuses(
                "KEEPS_TO_THE_PROFILE",
                said -> said.with("https://data.gov.dk/model/core/specVersion", "OIO-SAML-2.0"));
        refuses("HAS_NO_LEVEL_OF_THE_OLD_KIND", said -> said.with("dk:gov:saml:attribute:AssuranceLevel", "3"));
        refuses("IS_SURE_ENOUGH", said -> said.atLevel("Low"));
        refuses("HAS_A_LEVEL", said -> said.atLevel("substantial"));
        refuses("SAYS_ALL_THAT_IS_NEEDED", said -> said.with("https://data.gov.dk/model/core/eid/cprNumber", "1", "2"));
        refuses(
                "HAS_A_REAL_CIVIL_NUMBER",
                said -> said.with("https://data.gov.dk/model/core/eid/cprNumber", "9999999999"));
    }

    @Test
    void anAnswerFromAnotherProvider() {
        BegunLogin begun = begin();
        Response response = begun.answerWith(said -> said);
        response.getIssuer().setValue("https://another.example");
        assertRefused(begun, response, "COMES_FROM_THE_PROVIDER");
    }

    @Test
    void anAssertionThatIsNotSigned() {
        BegunLogin begun = begin();
        assertRefused(begun, begun.sealed(AnswerWriter.assertion(begun.said())), "IS_SIGNED");
    }

    @Test
    void anAssertionThatIsNotSignedWithinAResponseThatIs() {
        BegunLogin begun = begin();
        Response response = begun.sealed(AnswerWriter.assertion(begun.said()));
        Saml.sign(response, provider);
        assertRefused(begun, response, "IS_SIGNED");
    }

    @Test
    void anAssertionSignedByAnother() {
        BegunLogin begun = begin();
        Assertion assertion = AnswerWriter.assertion(begun.said());
        Saml.sign(assertion, Bench.OUR_KEY);
        assertRefused(begun, begun.sealed(assertion), "IS_SIGNED_BY_THE_PROVIDER");
    }

    @Test
    void anAssertionChangedAfterItWasSigned() {
        BegunLogin begun = begin();
        Assertion assertion = AnswerWriter.assertion(begun.said());
        Saml.sign(assertion, provider);
        assertion.getDOM().getElementsByTagNameNS("*", "AttributeValue").item(2).setTextContent("Fatima Noor Hassan");
        assertRefused(begun, begun.sealed(assertion), "IS_SIGNED_BY_THE_PROVIDER");
    }

    @Test
    void anAssertionThatIsNotEncrypted() {
        BegunLogin begun = begin();
        Assertion assertion = AnswerWriter.assertion(begun.said());
        Saml.sign(assertion, provider);
        Response response = begun.empty();
        response.getAssertions().add(assertion);
        assertRefused(begun, response, "HOLDS_NO_OPEN_ASSERTION");
    }

    @Test
    void anAssertionEncryptedInAWayThatIsNotAllowed() {
        BegunLogin begun = begin();
        Assertion assertion = AnswerWriter.assertion(begun.said());
        Saml.sign(assertion, provider);
        Response response = begun.empty();
        response.getEncryptedAssertions()
                .add(Saml.encrypt(assertion, ours.certificate(), EncryptionConstants.ALGO_ID_KEYTRANSPORT_RSA15));
        assertRefused(begun, response, "KEY_IS_SENT_SAFELY");
    }

    @Test
    void anAnswerThatHasBeenUsed() {
        BegunLogin first = begin();
        Assertion assertion = AnswerWriter.assertion(first.said());
        Saml.sign(assertion, provider);
        String packed = Saml.packed(first.sealed(assertion));
        first.post(packed);

        HttpResponse<String> again = first.post(packed);

        assertThat(leadsTo(again).orElseThrow()).contains("hvad=for-sent");
        assertThat(site.bean(SeenAssertions.class)
                        .firstUse(
                                first.said().issuer(),
                                assertion.getID(),
                                Instant.now().plusSeconds(60)))
                .isFalse();
    }

    @Test
    void anAnswerInAnotherBrowserThanTheOneThatAsked() {
        BegunLogin victim = begin();
        BegunLogin attacker = begin();
        String packed = Saml.packed(attacker.answerWith(said -> said));

        HttpResponse<String> back = victim.visitor()
                .post("/login/saml2/sso/mitid", Map.of("SAMLResponse", packed, "RelayState", attacker.relayState()));

        assertThat(leadsTo(back).orElseThrow()).contains("hvad=for-sent");
        assertThat(victim.visitor().isLoggedIn()).isFalse();
    }

    @Test
    void anAnswerWithADocumentType() {
        BegunLogin begun = begin();
        String xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

        begun.post(Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8)));

        assertThat(logged()).contains("HAS_NO_DOCUMENT_TYPE");
    }

    @Test
    void nothingInTheLogTellsWhoItIs() {
        BegunLogin begun = begin();
        begun.post(begun.answerWith(said -> said));

        assertThat(logged()).contains("VALID").doesNotContain("Lone", "721173", "<");
    }

    private void refuses(String rule, UnaryOperator<Answer> change) {
        BegunLogin begun = begin();
        assertRefused(begun, begun.answerWith(change), rule);
    }

    private void assertRefused(BegunLogin begun, Response response, String rule) {
        log.forget();
        HttpResponse<String> back = begun.post(response);

        assertThat(leadsTo(back).orElseThrow()).startsWith("/log-ind/mislykket");
        assertThat(logged()).contains(rule);
        assertThat(begun.visitor().isLoggedIn()).isFalse();
    }

    private String logged() {
        return log.lines().toString();
    }

    private String address() {
        return site.url() + "/login/saml2/sso/mitid";
    }

    private BegunLogin begin() {
        return BegunLogin.in(site, "lone");
    }
}
