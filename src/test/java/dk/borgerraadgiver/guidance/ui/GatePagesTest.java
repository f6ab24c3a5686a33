package dk.borgerraadgiver.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.PublicPages;
import dk.borgerraadgiver.PublicPages.Reply;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class GatePagesTest {
    private static final String GATE = "/foer-du-klager";

    @Test
    void theIntroductionSaysWhatToExpectAndSetsNoCookie() {
        Reply intro = PublicPages.get(GATE);
        assertThat(intro.response().getCookies()).isEmpty();
        assertThat(intro.page().select("main").text()).contains("2–5 minutter", "Du skal ikke logge ind", "Telefon");
    }

    @Test
    void aQuestionWithoutAnswerIsAskedAgainWithTheMessageBesideTheFieldAndInTheSummary() {
        Reply reply = PublicPages.post(GATE + "/kommunen", Map.of());
        Document page = reply.page();
        assertThat(reply.status()).isEqualTo(422);
        assertThat(page.title()).startsWith("Fejl:");
        assertThat(page.select(".error-summary a").attr("href")).isEqualTo("#svar");
        assertThat(page.select("#svar")).hasSize(1);
        assertThat(page.select("#svar-error").text())
                .contains(page.select(".error-summary a").text());
        assertThat(page.select("#svar").attr("aria-describedby")).contains("svar-error");
    }

    @Test
    void anAnswerIsRememberedByAnOpaqueCookieThatNoScriptReads() {
        Reply reply = PublicPages.post(GATE + "/kommunen", Map.of("svar", "yes"));
        assertThat(reply.location()).isEqualTo(GATE + "/om-hvad");
        assertThat(reply.response().getHeader("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Max-Age=2592000", "Path=/");
        String cookie = reply.cookie("foer");
        assertThat(PublicPages.get(GATE + "/kommunen", cookie)
                        .page()
                        .select("input[checked]")
                        .attr("value"))
                .isEqualTo("yes");
    }

    @Test
    void aTokenMadeByTheBrowserIsNotTaken() {
        Reply reply = PublicPages.post(GATE + "/kommunen", Map.of("svar", "yes"), "foer=chosen-by-another");
        assertThat(reply.cookie("foer")).isNotEqualTo("foer=chosen-by-another");
    }

    @Test
    void aQuestionThatIsNotYetOnTheWayLeadsToTheOneThatIs() {
        assertThat(PublicPages.get(GATE + "/hvornaar").location()).isEqualTo(GATE + "/kommunen");
        assertThat(PublicPages.get(GATE + "/resultat").location()).isEqualTo(GATE + "/kommunen");
        assertThat(PublicPages.get(GATE + "/findes-ikke").status()).isEqualTo(404);
    }

    // R6, R7
    @Test
    void aRunningAppealDeadlineIsSaidLoudlyAndHandingInStaysPossible() {
        Reply result = walk(
                Map.of("kommunen", Map.of("svar", "yes")),
                Map.of("om-hvad", Map.of("svar", List.of("decision"))),
                Map.of("afgoerelse", Map.of("svar", "yes")),
                Map.of("klagefrist", Map.of("frist", "6", "frist-maaned", "12", "frist-aar", "2026")),
                Map.of("andre-steder", Map.of("svar", "no")));
        Document page = result.page();
        assertThat(page.select("h1").text()).isEqualTo("Pas på din klagefrist");
        assertThat(page.select(".alert-warning").first().text())
                .contains("senest den 6. december 2026", "Der er 14 dage tilbage", "stopper ikke fristen");
        assertThat(page.select("main a[href=/klag]")).isNotEmpty();
    }

    // R2
    @Test
    void whoCannotManageAloneIsMetKindlyAndMayHandIn() {
        Reply result = walk(
                Map.of("kommunen", Map.of("svar", "unsure")),
                Map.of("om-hvad", Map.of("svar", List.of("conduct", "practical"))),
                Map.of("andre-steder", Map.of("svar", "no")),
                Map.of("kontakt-til-forvaltningen", Map.of("svar", "cannot-alone")),
                Map.of("hjaelp-til-kontakten", Map.of("svar", List.of("illness"), "tekst", "Jeg bliver bange.")),
                Map.of("hvornaar", Map.of("svar", "longer-ago")),
                Map.of("hvorfor-foerst-nu", Map.of("tekst", "")));
        assertThat(result.page().select("main").text())
                .contains("Du skal ikke klare det alene", "Det er over et år siden", "Jeg bliver bange.");
        assertThat(result.page().select("main a[href=/klag]")).isNotEmpty();
    }

    @Test
    void theAnswersCanBeDeletedOnASharedComputer() {
        String cookie =
                PublicPages.post(GATE + "/kommunen", Map.of("svar", "yes")).cookie("foer");
        Reply reply = PublicPages.post(GATE + "/slet", Map.of(), cookie);
        assertThat(reply.location()).isEqualTo(GATE + "/slettet");
        assertThat(reply.response().getHeader("Set-Cookie")).contains("Max-Age=0");
        assertThat(PublicPages.get(GATE + "/kommunen", cookie).page().select("input[checked]"))
                .isEmpty();
    }

    @SafeVarargs
    static Reply walk(Map<String, Map<String, ?>>... steps) {
        String cookie = "";
        for (Map<String, Map<String, ?>> step : steps) {
            Map.Entry<String, Map<String, ?>> only = step.entrySet().iterator().next();
            String[] cookies = cookie.isEmpty() ? new String[0] : new String[] {cookie};
            Reply reply = PublicPages.post(GATE + "/" + only.getKey(), only.getValue(), cookies);
            assertThat(reply.status()).as(only.getKey()).isEqualTo(302);
            cookie = reply.cookie("foer");
        }
        return PublicPages.get(GATE + "/resultat", cookie);
    }
}
