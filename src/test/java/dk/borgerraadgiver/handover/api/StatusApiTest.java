package dk.borgerraadgiver.handover.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the case system can tell, and what the rules of the case let it (R7, R15, R17, R18). */
class StatusApiTest {
    private final ApiSite site = ApiSite.get();
    private final CaseNumber number = site.registered();

    @Test
    void aCaseGoesFromReceivedToClosedByTheRulesOfTheDesk() {
        isRefused(409, closed(), "Det kan ikke lade sig gøre, sådan som sagen står nu");
        isTold(event("screening-began", "\"newsBy\":\"2099-01-02\""));
        isRefused(409, event("screening-began", "\"newsBy\":\"2099-01-02\""), "sådan som sagen står nu");
        isRefused(409, closed(), "Svar på alle klagepunkter, før du afslutter sagen."); // R18
        isRefused(
                409, event("postponed", "\"now\":\"2099-01-01\""), "Vælg en dato, der ligger efter den gamle."); // R17
        isTold(event("postponed", "\"now\":\"2099-02-01\""));
        isRefused(409, answered(2), "Punktet findes ikke i klagen");
        isTold(answered(1));
        isRefused(409, event("closed", "\"outcome\":\"passed-on\""), "Skriv, hvem der får sagen");
        JsonNode closed = isTold(closed());
        assertThat(closed.at("/stage").asString()).isEqualTo("closed");
        assertThat(closed.at("/pointsWithoutAnswer").isEmpty()).isTrue();
        assertThat(closed.has("newsBy")).isFalse();
        assertThat(site.file(number).stage()).isEqualTo(Stage.CLOSED);
        isRefused(409, event("postponed", "\"now\":\"2099-03-01\""), "Borgeren har ikke fået lovet denne dato");
        isTold(event("reopened", "\"newsBy\":\"2099-01-02\""));
    }

    @Test
    void aDayThatHasPassedIsNoPromise() {
        isRefused(409, event("screening-began", "\"newsBy\":\"2020-01-01\""), "Datoen er gået");
        isTold(event("screening-began", ""));
        isRefused(409, event("postponed", "\"now\":\"2099-01-01\""), "Borgeren har ikke fået lovet denne dato");
    }

    @Test
    void theHistoryNamesThePersonAndTheSystemAndTheCitizenHears() {
        isTold(event("screening-began", ""));
        assertThat(site.file(number).history().getLast().by()).isEqualTo(new By.CaseSystem("Lise Holm"));
        Awaitility.await().untilAsserted(() -> assertThat(site.notices(number)).containsExactly("NEWS"));
    }

    /** Told twice or logged in, it is the same employee; the name that the login gave stays. */
    @Test
    void aPersonWithAnIdIsTheOneWhoLogsInWithIt() {
        String professional = UUID.randomUUID().toString();
        EmployeeId id = site.employees().met(professional, "Lise Margrethe Holm");
        isTold(event("screening-began", "\"personId\":\"" + professional.toUpperCase(Locale.ROOT) + "\""));
        assertThat(site.file(number).history().getLast().by())
                .isEqualTo(new By.CaseSystem("Lise Holm", Optional.of(id)));
        assertThat(site.employees().nameOf(id)).contains("Lise Margrethe Holm");
        isRefused(400, event("supervision-began", "\"personId\":\"lise\""), "Se på personId.");
    }

    @Test
    void theSameKeyIsTheSameEvent() {
        String key = UUID.randomUUID().toString();
        String message = message("Hej.");
        HttpResponse<String> first = site.tell(number, key, message);
        isTold(message("Et til."));
        HttpResponse<String> second = site.tell(number, key, message);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(second).at("/entry")).isEqualTo(json(first).at("/entry"));
        assertThat(site.file(number).history()).hasSize(3);
        assertThat(site.tell(number, key, message("Noget andet.")).statusCode()).isEqualTo(422);
        assertThat(site.tell(site.registered(), key, message).statusCode())
                .as("of another case")
                .isEqualTo(422);
    }

    @Test
    void whatWasRefusedMayComeAgainUnderItsKey() {
        String key = UUID.randomUUID().toString();
        assertThat(site.tell(number, key, answered(1)).statusCode()).isEqualTo(409);
        isTold(event("screening-began", ""));
        assertThat(site.tell(number, key, answered(1)).statusCode()).isEqualTo(201);
    }

    @Test
    void theSameAtOnceIsOneAndDifferentThingsAtOnceLoseNothing() {
        String key = UUID.randomUUID().toString();
        assertThat(atOnce(8, run -> site.tell(number, key, message("Hej.")).statusCode()))
                .containsOnly(200, 201)
                .containsOnlyOnce(201);
        assertThat(site.file(number).history()).hasSize(2);
        List<Integer> all =
                atOnce(8, run -> site.tell(number, message("Hej " + run)).statusCode());
        assertThat(all).contains(201).isSubsetOf(201, 409);
        assertThat(site.file(number).history())
                .hasSize(2 + (int) all.stream().filter(status -> status == 201).count());
    }

    @Test
    void whatIsNotInTheCaseSystemIsNotThere() {
        for (CaseNumber other : List.of(site.unknown(), site.onItsWay(), new CaseNumber("BR-2020-000001"))) {
            assertThat(site.look(other, site.tokens.right()).statusCode()).isEqualTo(404);
            HttpResponse<String> told = site.tell(other, message("Hej."));
            assertThat(told.statusCode()).isEqualTo(404);
            assertThat(told.body()).doesNotContain(other.value());
        }
    }

    @Test
    void whatIsNotAsDescribedIsRefusedByNameAndNeverRepeated() {
        isRefused(400, "{\"kind\":\"screening-began\",\"person\":\"Lise Holm\"}", "Se på text.");
        isRefused(400, event("mediation-began", ""), "Se på kind.");
        isRefused(400, event("screening-began", "\"cpr\":\"0101904321\""), "Se på body.");
        isRefused(400, event("screening-began", "\"newsBy\":\"0101904321\""), "Se på newsBy.");
        isRefused(400, "{\"kind\":\"screening-began\",\"person\":\" \",\"text\":\"x\"}", "Se på person.");
        isRefused(400, "{", "Se på body.");
        isRefused(400, "[]", "Se på body.");
        isRefused(400, event("screening-began", "") + "{}", "Se på body.");
        isRefused(400, event("screening-began", "\"text\":\"to gange\""), "Se på body.");
        assertThat(site.tell(number, "no-uuid", message("Hej.")).statusCode()).isEqualTo(400);
        HttpResponse<String> english = site.tell(
                number,
                Map.of(
                        "Authorization",
                        "Bearer " + site.tokens.right(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "Content-Type",
                        "application/json",
                        "Accept-Language",
                        "en"),
                answered(1));
        assertThat(json(english).at("/title").asString()).isEqualTo("The case does not allow it.");
    }

    @Test
    void aContestedPointIsForTheDesk() {
        isTold(event("screening-began", ""));
        isTold(answered(1));
        isTold(closed());
        site.contests(number);
        isRefused(409, answered(1), "Bed en anden medarbejder om at svare her på siden.");
    }

    private JsonNode isTold(String body) {
        HttpResponse<String> told = site.tell(number, body);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(201);
        return json(told);
    }

    private void isRefused(int status, String body, String words) {
        int before = site.file(number).history().size();
        HttpResponse<String> told = site.tell(number, body);
        assertThat(told.statusCode()).as(told.body()).isEqualTo(status);
        assertThat(json(told).at("/detail").asString()).contains(words);
        assertThat(told.body()).doesNotContain("0101904321").doesNotContain(number.value());
        assertThat(site.file(number).history()).hasSize(before);
    }

    private static List<Integer> atOnce(int times, java.util.function.IntFunction<Integer> call) {
        return IntStream.range(0, times)
                .mapToObj(run -> CompletableFuture.supplyAsync(() -> call.apply(run)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static String closed() {
        return event("closed", "\"outcome\":\"solved\"");
    }

    private static String answered(int point) {
        return event("point-answered", "\"point\":" + point + ",\"finding\":\"justified\"");
    }

    private static String message(String text) {
        return "{\"kind\":\"message-to-citizen\",\"person\":\"Lise Holm\",\"text\":\"" + text
                + "\",\"answerWanted\":false}";
    }

    private static String event(String kind, String more) {
        return "{\"kind\":\"" + kind + "\",\"person\":\"Lise Holm\",\"text\":\"Ord til borgeren.\""
                + (more.isEmpty() ? "" : "," + more) + "}";
    }

    private static JsonNode json(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body());
    }
}
