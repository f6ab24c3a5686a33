package dk.borgerraadgiver.assisted;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.HelpedDesk;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The helper's pages as a browser meets them, and as somebody else does. */
@SiteTest
class HelperOverHttpTest {
    /** A choice has no such attribute of its own: its form has it. */
    private static final String FILLED_IN = "main form[novalidate], main input[type=text]";

    private static final String START = "/hjaelp-en-anden";
    private static final Map<String, String> LIBRARIAN =
            Map.of("capacity", "citizen-service", "organisation", "Hovedbiblioteket");

    private final RunningSite site;

    HelperOverHttpTest(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/borger",
                "/borger/cpr",
                "/laes-op",
                "/samtykke",
                "/samtykke.pdf",
                "/kvittering",
                "/skift",
                "/telefon"
            })
    void nobodyGetsInWithoutALogin(String page) {
        assertThat(leadsTo(site.visitor().get(START + page)).orElseThrow()).startsWith("/log-ind");
    }

    /** Without anybody at their side, an employee has nothing to do in the wizard. */
    @Test
    void theWizardOpensForAnEmployeeOnlyWhileTheyHelp() {
        HttpVisitor librarian = site.employee("bente");
        assertThat(leadsTo(librarian.get("/klag/om-hvad")).orElseThrow()).startsWith("/log-ind");
        begun(librarian);
        assertThat(leadsTo(librarian.get("/klag/om-hvad"))).isEmpty();
        send(librarian, START + "/skift", Map.of("slet", "true"));
        assertThat(leadsTo(librarian.get("/klag/om-hvad")).orElseThrow()).startsWith("/log-ind");
    }

    @Test
    void noPageKeepsAnythingForTheNextCitizen() {
        HttpVisitor librarian = site.employee("bente");
        begun(librarian);
        for (String page : List.of("/borger", "/borger/cpr", "/borger/navn", "/borger/ukendt", "/skift")) {
            HttpResponse<String> answer = librarian.get(START + page);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(page)
                    .contains("no-store");
            Document document = Jsoup.parse(answer.body());
            assertThat(document.select(FILLED_IN).eachAttr("autocomplete"))
                    .as(page)
                    .allMatch("off"::equals)
                    .hasSameSizeAs(document.select(FILLED_IN));
        }
        HttpResponse<String> changed = send(librarian, START + "/skift", Map.of("slet", "true"));
        assertThat(changed.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\", \"storage\"");
    }

    @Test
    void theCivilNumberStandsNeitherInAnAddressNorInThePagesAfterwards() {
        HttpVisitor librarian = site.employee("bente");
        begun(librarian);
        HttpResponse<String> said =
                send(librarian, START + "/borger/cpr", Map.of("name", "Gudrun Åse Mikkelsen", "number", "811142-0814"));
        assertThat(leadsTo(said)).hasValue("/klag/hvem");
        for (String page : List.of("/borger", "/borger/cpr", "/skift")) {
            assertThat(librarian.get(START + page).body()).doesNotContain("0814");
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        HttpVisitor librarian = site.employee("bente");
        begun(librarian);
        HttpResponse<String> said =
                send(librarian, START + "/borger/cpr", Map.of("name", "Nguyễn Łukasz", "number", "321342-0000"));
        assertThat(said.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(said.body());
        assertThat(page.select("#name").val()).isEqualTo("Nguyễn Łukasz");
        assertThat(page.select("#number-error")).hasSize(1);
        assertThat(page.title()).startsWith("Fejl");
    }

    @Test
    void theHandInIsOneAndTheReceiptIsAllThatIsLeft() {
        HttpVisitor librarian = site.employee("bente");
        UUID help = begun(librarian);
        send(librarian, START + "/borger/ukendt", Map.of("name", "Mogens", "year", "1961"));
        fill(help);
        assertThat(librarian.get(START + "/laes-op").body()).contains("Mogens");
        Map<String, String> consent = Map.of("way", "spoken", "witness", "Lis Toft");
        assertThat(leadsTo(send(librarian, START + "/samtykke", consent))).hasValue(START + "/kvittering");
        String receipt = librarian.get(START + "/kvittering").body();
        assertThat(leadsTo(send(librarian, START + "/samtykke", consent))).hasValue(START + "/kvittering");
        assertThat(Jsoup.parse(librarian.get(START + "/kvittering").body())
                        .select(".invitation-code")
                        .text())
                .isEqualTo(Jsoup.parse(receipt).select(".invitation-code").text());
        assertThat(librarian.get(START + "/kvittering/kvittering.pdf").statusCode())
                .isEqualTo(200);
        assertThat(site.bean(JdbcClient.class)
                        .sql("select count(*) from complaint where help = ? and number is not null")
                        .param(help)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        send(librarian, START + "/kvittering/naeste", Map.of());
        for (String page : List.of("/kvittering", "/laes-op", "/samtykke", "/borger/ukendt")) {
            HttpResponse<String> answer = librarian.follow(librarian.get(START + page));
            assertThat(answer.body()).doesNotContain("Mogens", "BR-2026");
        }
        assertThat(librarian.get(START + "/kvittering/kvittering.pdf").statusCode())
                .isEqualTo(404);
        assertThat(send(librarian, START + "/fortsaet", Map.of("id", help.toString()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anotherHelpersMeetingIsNotThere() {
        HttpVisitor librarian = site.employee("bente");
        UUID help = begun(librarian);
        HttpVisitor other = site.citizen("birgit");
        assertThat(send(other, START + "/fortsaet", Map.of("id", help.toString()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(other.get(START).body()).doesNotContain(help.toString());
        assertThat(send(librarian, START + "/fortsaet", Map.of("id", help.toString()))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void withoutConsentNothingIsSent() {
        HttpVisitor librarian = site.employee("bente");
        UUID help = begun(librarian);
        send(librarian, START + "/borger/ukendt", Map.of("name", "", "year", "1961"));
        fill(help);
        librarian.get(START + "/laes-op");
        for (Map<String, String> tooLittle : List.of(
                Map.<String, String>of(),
                Map.of("way", "spoken"),
                Map.of("way", "photographed"),
                Map.of("way", "code", "code", "123456"))) {
            assertThat(send(librarian, START + "/samtykke", tooLittle).statusCode())
                    .as(tooLittle.toString())
                    .isEqualTo(422);
        }
        assertThat(site.bean(JdbcClient.class)
                        .sql("select number is null from help where id = ?")
                        .param(help)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    /** R31: the script asks every question of the wizard and none other. */
    @ParameterizedTest
    @EnumSource
    void theTelephoneScriptIsTheQuestionSet(Language language) {
        HttpVisitor librarian = site.employee("bente");
        librarian.follow(librarian.get("/sprog?til=" + language.code() + "&tilbage=/"));
        Document script = Jsoup.parse(librarian.get(START + "/telefon").body());
        var texts = new Bundles().in(language);
        assertThat(script.select("h3 > span:first-child").eachText())
                .isEqualTo(Questions.all().stream()
                        .map(question -> texts.text(question.key()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theConsentToSignIsReadableByMachines(Language language) throws Exception {
        byte[] consent = TestPdf.pdf().render("consent-paper", Map.of("helper", "Bente Kofoed"), language);
        assertThat(PdfUa.faults(consent)).isEmpty();
        assertThat(PdfFacts.faults(consent, language)).isEmpty();
    }

    private UUID begun(HttpVisitor helper) {
        send(helper, START + "/skift", Map.of());
        assertThat(leadsTo(send(helper, START, LIBRARIAN))).hasValue(START + "/borger");
        return site.bean(JdbcClient.class)
                .sql("select id from help order by begun_at desc limit 1")
                .query(UUID.class)
                .single();
    }

    /** The wizard's part, at the desk: its pages are walked in a browser elsewhere. */
    private void fill(UUID help) {
        Actor.Employee librarian = site.bean(JdbcClient.class)
                .sql("select helper, helper_name from help where id = ?")
                .param(help)
                .query((row, at) -> new Actor.Employee(
                        new EmployeeId(row.getObject("helper", UUID.class)), row.getString("helper_name"), Set.of()))
                .single();
        var complaint = site.bean(HelpDesk.class)
                .find(librarian, new HelpId(help))
                .orElseThrow()
                .complaint();
        Filled.all()
                .given()
                .values()
                .forEach(answer -> site.bean(HelpedDesk.class).save(librarian, complaint, answer, 0));
    }

    private static HttpResponse<String> send(HttpVisitor visitor, String path, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        Optional.ofNullable(HttpVisitor.hiddenFields(visitor.get("/status")).get("_csrf"))
                .ifPresent(token -> form.put("_csrf", token));
        return visitor.post(path, form);
    }
}
