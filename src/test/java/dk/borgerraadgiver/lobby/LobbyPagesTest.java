package dk.borgerraadgiver.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.PublicPages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LobbyPagesTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"/, da", "/, en", "/kontakt, da", "/kontakt, en", "/privatliv, da", "/privatliv, en"})
    void eachPageHasOneHeadingATitleItsLanguageAndNeedsNoScript(String path, String language) {
        PublicPages.Reply reply = PublicPages.get(path, "sprog=" + language);
        Document page = reply.page();
        assertThat(reply.status()).isEqualTo(200);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).contains("–");
        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main").text()).doesNotContain("{0}", "??");
        assertThat(page.select("h2, h3").eachText()).doesNotContain("");
    }

    @Test
    void theFrontPageCostsAFewKilobytesAndLeadsToTheGateTheCasesAndAPerson() {
        PublicPages.Reply reply = PublicPages.get("/");
        assertThat(reply.body().getBytes(StandardCharsets.UTF_8).length).isLessThan(16_000);
        assertThat(reply.page().select("main a[href]").eachAttr("href"))
                .contains("/foer-du-klager", "/mine-sager", "/kontakt", "/klageskema.pdf")
                .anyMatch(link -> link.startsWith("tel:"));
    }

    // WCAG 2.4.5: whoever does not find it at the foot of the page finds it in the text of one
    @Test
    void allThatTheFootOfThePageLeadsToIsReachedAnotherWay() {
        Document front = PublicPages.get("/").page();
        List<String> inTexts = Stream.of(front, PublicPages.get("/kontakt").page())
                .flatMap(page -> page.select("main a[href]").eachAttr("href").stream())
                .toList();
        List<String> foot = front.select("footer a[href^=/]").eachAttr("href");
        assertThat(foot).hasSizeGreaterThan(7);
        assertThat(inTexts).containsAll(foot);
    }

    // R25
    @Test
    void theContactPageWarnsThatMailIsNotSafe() {
        assertThat(PublicPages.get("/kontakt").page().select("main").text())
                .contains("E-mail", "ikke sikker", "Digital Post", "Onsdag", "Tietgensgade");
    }

    @Test
    void thePrivacyPageNamesTheResponsibleTheOfficerTheRightsAndWhereToComplain() {
        assertThat(PublicPages.get("/privatliv").page().select("main").text())
                .contains("Københavns Kommune", "Databeskyttelsesrådgiver", "Datatilsynet", "30 dage", "artikel 6")
                .as("what the operator has not filled in is said")
                .contains("har ikke skrevet en frist her endnu", "Eksempel");
    }
}
