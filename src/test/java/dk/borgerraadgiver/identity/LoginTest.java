package dk.borgerraadgiver.identity;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.demo.idp.TestPeople;
import dk.borgerraadgiver.demo.idp.TestPerson;
import dk.borgerraadgiver.shared.CivilNumber;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SiteTest
class LoginTest {
    private final RunningSite site;

    LoginTest(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/klag", "/klag/punkter/2", "/mine-sager", "/mine-sager/BR-2026-000123", "/sagsbehandling"})
    void whoeverIsNotLoggedInIsSentToTheLoginThatLeadsBack(String path) {
        HttpResponse<String> response = site.visitor().get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(leadsTo(response)).hasValue("/log-ind?til=" + path.replace("/", "%2F"));
    }

    @Test
    void theLoginPageOffersBothWaysAndKeepsTheTarget() {
        assertThat(site.visitor().get("/log-ind?til=/klag/punkter").body())
                .contains("/saml2/authenticate/mitid?til=/klag/punkter")
                .contains("/saml2/authenticate/medarbejder?til=/sagsbehandling");
    }

    @Test
    void theLoginPageNeverLeadsElsewhere() {
        assertThat(site.visitor().get("/log-ind?til=https://evil.example/").body())
                .doesNotContain("evil.example");
    }

    @Test
    void aCitizenComesBackToWhatWasAskedFor() {
        HttpVisitor visitor = site.visitor();

        HttpResponse<String> back =
                visitor.answer("mitid", "/klag/punkter?side=2", Map.of("person", "lone", "level", ""));

        assertThat(leadsTo(back)).hasValue("/klag/punkter?side=2");
        assertThat(visitor.isLoggedIn()).isTrue();
    }

    @Test
    void theSamePersonIsKnownAgainAtTheNextLogin() {
        TestPerson gudrun = site.bean(TestPeople.class).named("gudrun");
        site.citizen("gudrun");
        Actor.Person met =
                site.bean(People.class).met(new CivilNumber(gudrun.civilNumber().orElseThrow()), gudrun.name());
        site.citizen("gudrun");

        assertThat(site.bean(People.class).find(met.id())).hasValue(met);
    }

    @Test
    void theSessionHasANewIdAfterLogin() {
        HttpVisitor visitor = site.citizen("emil");
        String before = session(visitor);

        visitor.logIn("mitid", "fatima", "/kontakt");

        assertThat(session(visitor)).isNotEqualTo(before);
    }

    @Test
    void whatACitizenMayNotSeeIsNotThere() {
        assertThat(site.citizen("lone").get("/sagsbehandling").statusCode()).isEqualTo(404);
    }

    @Test
    void anEmployeeIsNoCitizen() {
        HttpResponse<String> response = site.employee("ida").get("/klag");

        assertThat(leadsTo(response)).hasValue("/log-ind?til=%2Fklag");
    }

    @Test
    void anEmployeeWithoutARoleGetsNowhere() {
        HttpVisitor visitor = site.visitor();

        HttpResponse<String> back =
                visitor.answer("medarbejder", "/sagsbehandling", Map.of("person", "per", "level", ""));

        assertThat(leadsTo(back).orElseThrow()).startsWith("/log-ind/mislykket?hvad=uden-rettighed");
        assertThat(visitor.isLoggedIn()).isFalse();
    }

    @Test
    void afterLogoutThePagesAreClosedAgain() {
        HttpVisitor visitor = site.citizen("villy");

        HttpResponse<String> loggedOut = visitor.follow(visitor.post("/log-ud", Map.of()));

        assertThat(loggedOut.uri().getPath()).isEqualTo("/logget-ud");
        assertThat(visitor.isLoggedIn()).isFalse();
        assertThat(leadsTo(visitor.get("/mine-sager"))).hasValue("/log-ind?til=%2Fmine-sager");
    }

    @Test
    void aSharedComputerIsClearedOnlyWhenAskedFor() {
        HttpVisitor visitor = site.visitor();
        HttpResponse<String> page = visitor.get("/logget-ud");
        assertThat(page.headers().firstValue("Clear-Site-Data")).isEmpty();

        HttpResponse<String> cleared = visitor.post("/logget-ud", HttpVisitor.hiddenFields(page));

        assertThat(cleared.headers().firstValue("Clear-Site-Data").orElse("")).contains("storage", "cookies");
    }

    @Test
    void aCancelledLoginIsExplainedAndCanBeTriedAgain() {
        HttpVisitor visitor = site.visitor();

        HttpResponse<String> page = visitor.follow(visitor.answer("mitid", "/klag/punkter", Map.of()));

        assertThat(page.uri().getQuery()).contains("hvad=afbrudt");
        assertThat(page.body()).contains("/saml2/authenticate/mitid?til=/klag/punkter");
    }

    @Test
    void aLevelThatIsTooLowIsRefusedAndExplained() {
        HttpVisitor visitor = site.visitor();

        HttpResponse<String> back = visitor.answer("mitid", "/klag", Map.of("person", "lone", "level", "Low"));

        assertThat(leadsTo(back).orElseThrow()).startsWith("/log-ind/mislykket?hvad=niveau");
        assertThat(visitor.isLoggedIn()).isFalse();
    }

    @Test
    void everyTestPersonHasAReplacementNumber() {
        assertThat(site.bean(TestPeople.class).citizens())
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(person -> assertThat(Integer.parseInt(
                                person.civilNumber().orElseThrow().substring(0, 2)))
                        .isBetween(61, 91));
    }

    @Test
    void thePageCanAskHowLongTheLoginLasts() {
        HttpVisitor visitor = site.citizen("aage");

        assertThat(visitor.get("/session").body()).containsPattern("\"secondsLeft\":1(800|79\\d)");
        assertThat(visitor.post("/session", Map.of()).body()).contains("\"canBeProlonged\":true");
    }

    @Test
    void pagesCannotBeFramedAndRunOnlyOurScripts() {
        String policy = site.visitor()
                .get("/log-ind")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");

        assertThat(policy)
                .contains("frame-ancestors 'none'", "script-src 'self';")
                .doesNotContain("unsafe");
    }

    private static String session(HttpVisitor visitor) {
        return visitor.cookies().stream()
                .filter(cookie -> cookie.getName().equals("borgerraadgiver"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
