package dk.borgerraadgiver.identity;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@SiteTest
class ProfessionalsTest {
    private static final String CHOICE = "/log-ind/for-hvem?til=%2Fkontakt";

    private final RunningSite site;

    ProfessionalsTest(RunningSite site) {
        this.site = site;
    }

    @Test
    void theLoginPageOffersTheWayInForCompanies() {
        assertThat(site.visitor().get("/log-ind?til=/klag").body()).contains("/saml2/authenticate/erhverv?til=/klag");
    }

    @Test
    void whoeverComesForACompanyIsAskedForWhomTheyAreHere() {
        HttpVisitor visitor = site.visitor();

        HttpResponse<String> back = visitor.answer("erhverv", "/kontakt", Map.of("person", "rosa", "level", ""));

        assertThat(leadsTo(back)).hasValue(CHOICE);
        assertThat(visitor.get(CHOICE).body()).contains("Café Rosa ApS");
    }

    @Test
    void aProfessionalIsNotSilentlyTheirPrivateSelf() {
        HttpVisitor visitor = site.visitor().logIn("erhverv", "rosa", "/kontakt");

        HttpResponse<String> refused = visitor.get("/fuldmagter");

        assertThat(leadsTo(refused)).hasValue("/log-ind/for-hvem?til=%2Ffuldmagter");
        assertThat(visitor.get("/kontakt").body()).contains("Café Rosa ApS");
    }

    @Test
    void aProfessionalWhoChoosesSoGoesOnAsThePersonThatTheyAreElsewhere() {
        HttpVisitor visitor = site.visitor().logIn("erhverv", "rosa", "/kontakt");

        HttpResponse<String> back = visitor.post("/log-ind/for-hvem", HttpVisitor.hiddenFields(visitor.get(CHOICE)));

        assertThat(leadsTo(back)).hasValue("/kontakt");
        assertThat(leadsTo(visitor.get("/log-ind?til=/mine-sager"))).hasValue("/mine-sager");
    }

    @Test
    void withoutACivilNumberThereIsNoChoiceAndNoWayAround() {
        HttpVisitor visitor = site.visitor().logIn("erhverv", "klaus", "/kontakt");
        HttpResponse<String> page = visitor.get(CHOICE);
        assertThat(page.body())
                .contains("/saml2/authenticate/mitid?til=/kontakt")
                .doesNotContain("action=\"/log-ind/for-hvem\"");

        visitor.post("/log-ind/for-hvem", HttpVisitor.hiddenFields(visitor.get("/log-ind/for-hvem")));

        assertThat(leadsTo(visitor.get("/fuldmagter")).orElseThrow()).startsWith("/log-ind/for-hvem");
    }

    @Test
    void theChoiceIsForProfessionalsOnly() {
        assertThat(leadsTo(site.visitor().get(CHOICE))).hasValue("/log-ind");
        assertThat(leadsTo(site.citizen("lone").get(CHOICE))).hasValue("/log-ind");
    }

    @Test
    void aProfessionalIsNoOfficer() {
        HttpVisitor visitor = site.visitor().logIn("erhverv", "rosa", "/kontakt");

        assertThat(visitor.get("/sagsbehandling").statusCode()).isEqualTo(404);
    }
}
