package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.demo.idp.Saml;
import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.EndedSessions;
import dk.borgerraadgiver.identity.access.LocalPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two whole sites on one database: what holds on one node holds on the other. */
@SiteTest
class TwoNodesTest {
    private static final String TOKEN = "kun-for-driften";

    private static RunningSite other;

    private final RunningSite site;

    TwoNodesTest(RunningSite site) {
        this.site = site;
    }

    /** On the other node the metadata of one provider is gone. */
    @BeforeAll
    static void startTheOther(RunningSite site) throws IOException {
        other = site.secondNode(
                "--borgerraadgiver.login.erhverv.idp-metadata=/no/such/metadata.xml",
                "--borgerraadgiver.operators.token=" + TOKEN);
    }

    @AfterAll
    static void stopTheOther() {
        other.stop();
    }

    @Test
    void aLoginThatBeganOnOneNodeEndsOnTheOther() {
        BegunLogin login = BegunLogin.in(site, "emil");

        HttpResponse<String> back = login.visitor()
                .post(other.url() + "/login/saml2/sso/mitid", form(login, Saml.packed(login.answerWith(said -> said))));

        assertThat(leadsTo(back).orElseThrow()).doesNotContain("mislykket");
        assertThat(login.visitor().get(other.url() + "/session").body()).contains("\"loggedIn\":true");
    }

    @Test
    void anAnswerThatOneNodeHasTakenIsAReplayOnTheOther() {
        SamlAnswer answer = answer();
        site.bean(ProofOfIdentity.class).authenticate(answer);

        LoginRefused refused = catchThrowableOfType(
                LoginRefused.class, () -> other.bean(ProofOfIdentity.class).authenticate(answer));

        assertThat(refused.rule()).isEqualTo(UseRule.IS_USED_FOR_THE_FIRST_TIME);
    }

    @Test
    void ofTheSameAnswerOnBothNodesAtOnceOneGetsIn() throws Exception {
        for (int round = 0; round < 5; round++) {
            SamlAnswer answer = answer();
            List<Callable<Boolean>> attempts = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(number -> () -> isLetIn(number % 2 == 0 ? site : other, answer))
                    .toList();
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                assertThat(threads.invokeAll(attempts))
                        .extracting(attempt -> attempt.get())
                        .filteredOn(in -> in)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aLogoutThatReachesOneNodeEndsTheSessionOnTheOther() {
        BegunLogin login = BegunLogin.in(site, "emil");
        login.post(login.answerWith(said -> said));
        assertThat(login.visitor().isLoggedIn()).isTrue();

        other.bean(EndedSessions.class)
                .end("mitid", login.said().sessionIndex(), Instant.now().plusSeconds(60));

        assertThat(login.visitor().isLoggedIn()).isFalse();
    }

    /** From the button on the login page to the page with a way on. The other ways in go on as before. */
    @Test
    void aLoginThatCannotBeginLeadsToThePageThatSaysSoAndNothingIsLost() {
        HttpVisitor visitor = other.visitor();

        HttpResponse<String> page = visitor.follow(visitor.get("/saml2/authenticate/erhverv?til=/klag/punkter"));

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("MitID svarer ikke lige nu", "tel:", "/klageskema.pdf")
                .contains("/saml2/authenticate/erhverv?til=/klag/punkter");
        assertThat(other.visitor().get("/actuator/health/readiness").body()).contains("UNREADABLE");
        assertThat(leadsTo(other.visitor().get("/saml2/authenticate/mitid?til=/klag"))
                        .orElseThrow())
                .contains("SAMLRequest=");
    }

    @Test
    void operatorsReadWhatBecameOfLoginsWithTheirToken() throws Exception {
        other.bean(ProofOfIdentity.class).authenticate(answer());

        HttpRequest asked = HttpRequest.newBuilder(URI.create(other.url() + "/actuator/prometheus"))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        HttpResponse<String> numbers;
        try (HttpClient operator = HttpClient.newHttpClient()) {
            numbers = operator.send(asked, HttpResponse.BodyHandlers.ofString());
        }

        assertThat(numbers.statusCode()).isEqualTo(200);
        assertThat(numbers.body())
                .containsPattern(
                        "borgerraadgiver_login_answers_total\\{registration=\"mitid\",result=\"VALID\"\\} [1-9]")
                .contains("borgerraadgiver_login_clock_ahead_seconds", "borgerraadgiver_login_certificate_days")
                .doesNotContain("Emil");
    }

    private static boolean isLetIn(RunningSite node, SamlAnswer answer) {
        try {
            return node.bean(ProofOfIdentity.class).authenticate(answer).isAuthenticated();
        } catch (LoginRefused refused) {
            return false;
        }
    }

    private SamlAnswer answer() {
        BegunLogin login = BegunLogin.in(site, "emil");
        PendingLogin pending = new PendingLogin(
                "mitid",
                login.said().inResponseTo(),
                UUID.randomUUID().toString(),
                LocalPath.FRONT_PAGE,
                Level.SUBSTANTIAL,
                false,
                Instant.now());
        return new SamlAnswer("mitid", Saml.packed(login.answerWith(said -> said)), Optional.of(pending));
    }

    private static Map<String, String> form(BegunLogin login, String packed) {
        return Map.of("SAMLResponse", packed, "RelayState", login.relayState());
    }
}
