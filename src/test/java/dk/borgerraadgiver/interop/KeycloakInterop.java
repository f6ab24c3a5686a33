package dk.borgerraadgiver.interop;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.FreePort;
import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.demo.idp.SelfSigned;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.util.HtmlUtils;

/**
 * Logs in through an identity provider that nobody here has written, whose reading of SAML is not ours: its metadata, its
 * check of our signatures, its encryption, its attributes, its logout. Run with the Maven profile {@code interop}.
 */
class KeycloakInterop {
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static Keycloak keycloak;
    private static RunningSite site;

    @BeforeAll
    static void start() throws Exception {
        keycloak = new Keycloak();
        Path data = Files.createTempDirectory("site-interop");
        SelfSigned ours = SelfSigned.make("CN=borgerraadgiver interop");
        ours.write(Files.createDirectories(data.resolve("keys")).resolve("site.p12"), "demo");
        int port = FreePort.any();
        keycloak.start(new Realm("http://localhost:" + port, ours.certificate()).json());
        site = RunningSite.with(
                data,
                port,
                "--borgerraadgiver.login.mitid.idp-metadata=" + keycloak.descriptor(),
                "--borgerraadgiver.login.erhverv.idp-metadata=" + keycloak.descriptor());
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        site.stop();
    }

    @Test
    void aPersonLogsInAndOut() {
        HttpVisitor lone = site.visitor();

        HttpResponse<String> back = logIn(lone, "mitid", "lone");

        assertThat(leadsTo(back)).hasValue("/kontakt");
        assertThat(lone.isLoggedIn()).isTrue();
        assertThat(lone.get("/kontakt").body()).contains("Lone Skovgaard");

        HttpResponse<String> out = lone.follow(lone.post("/log-ud", Map.of()));

        assertThat(out.uri().toString()).as("logged out at both").endsWith("/logget-ud");
        assertThat(lone.isLoggedIn()).isFalse();
        assertThat(lone.follow(lone.get("/saml2/authenticate/mitid?til=/kontakt"))
                        .body())
                .as("Keycloak asks for the password again")
                .contains("kc-form-login");
    }

    @Test
    void aProfessionalLogsInWithTheRightsThatCameAlong() {
        HttpVisitor rosa = site.visitor();

        HttpResponse<String> back = logIn(rosa, "erhverv", "rosa");

        assertThat(leadsTo(back)).hasValue("/log-ind/for-hvem?til=%2Fkontakt");
        assertThat(rosa.get("/log-ind/for-hvem?til=/kontakt").body())
                .contains("Café Rosa ApS", "value=\"90000002\"", "value=\"90000003\"");
    }

    /** Keycloak sends what it has: somebody without the attributes of the way in is refused by the rule for it. */
    @ParameterizedTest
    @CsvSource({"mitid,rosa", "erhverv,lone"})
    void theOneIsNotTheOther(String way, String person) {
        HttpVisitor visitor = site.visitor();

        HttpResponse<String> back = logIn(visitor, way, person);

        assertThat(leadsTo(back).orElseThrow()).startsWith("/log-ind/mislykket");
        assertThat(visitor.isLoggedIn()).isFalse();
    }

    private static HttpResponse<String> logIn(HttpVisitor visitor, String way, String person) {
        HttpResponse<String> password = visitor.follow(visitor.get("/saml2/authenticate/" + way + "?til=/kontakt"));
        HttpResponse<String> answer = visitor.follow(visitor.post(
                form(password), Map.of("username", person, "password", Realm.PASSWORD, "credentialId", "")));
        return visitor.post(
                form(answer),
                Map.of("SAMLResponse", field(answer, "SAMLResponse"), "RelayState", field(answer, "RelayState")));
    }

    private static String form(HttpResponse<String> page) {
        Matcher found = FORM.matcher(page.body());
        assertThat(found.find())
                .as("a form on %s:%n%s", page.uri(), page.body())
                .isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private static String field(HttpResponse<String> page, String name) {
        Matcher found = Pattern.compile("name=\"" + name + "\"\\s+value=\"([^\"]*)\"", Pattern.CASE_INSENSITIVE)
                .matcher(page.body());
        assertThat(found.find())
                .as("%s on %s:%n%s", name, page.uri(), page.body())
                .isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }
}
