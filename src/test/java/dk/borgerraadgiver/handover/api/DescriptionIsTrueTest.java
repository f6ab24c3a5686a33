package dk.borgerraadgiver.handover.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.borgerraadgiver.shared.CaseNumber;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description against the running site: each operation, answer, error and event in it is what really happens. */
class DescriptionIsTrueTest {
    private static final JsonMapper JSON = new JsonMapper();
    /** Two minutes may share them. */
    private static final int MORE_THAN_A_MINUTE_ALLOWS = 2 * ApiSite.REQUESTS + 1;

    private static final Map<String, String> FROM_ONE_ADDRESS = Map.of(ApiSite.ADDRESS, "203.0.113.9");

    private final ApiSite site = ApiSite.get();
    private final JsonNode description =
            JSON.readTree(DescriptionIsTrueTest.class.getResourceAsStream("/handover/openapi.json"));

    @Test
    void everyAnswerThatIsDescribedCanBeHadAndIsAsDescribed() {
        Map<String, Supplier<HttpResponse<String>>> ways = ways();
        Set<String> described = described();
        assertThat(ways.keySet()).containsExactlyInAnyOrderElementsOf(described);
        ways.forEach((way, had) -> isAsDescribed(way, had.get()));
    }

    @Test
    void everyProblemIsDescribed() {
        assertThat(words("/components/schemas/Problem/properties/type/enum"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Problem.values()).map(Problem::type).toList());
    }

    @Test
    void everyKindOfEventIsDescribedOnce() {
        List<String> kinds = description
                .at("/components/schemas/Event/oneOf")
                .valueStream()
                .map(one -> description.at(one.at("/$ref").asString().substring(1) + "/properties/kind/const"))
                .map(JsonNode::asString)
                .toList();
        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(StatusKind.values()).map(Fields::word).toList());
        assertThat(description
                        .at("/components/schemas/Event/discriminator/mapping")
                        .propertyNames())
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    /** Each part is tried: there, left out, of another type, and one too many; the schema and the site agree each time. */
    @ParameterizedTest
    @EnumSource(StatusKind.class)
    void theSiteTakesWhatTheSchemaTakesAndNothingElse(StatusKind kind) {
        ObjectNode example = example(kind);
        assertThat(isTaken(kind, example)).isEqualTo(201);
        assertThat(fits("Event", example.toString())).isTrue();
        for (String part : List.copyOf(example.propertyNames())) {
            ObjectNode without = example.deepCopy();
            without.remove(part);
            agree(kind, without);
            agree(kind, example.deepCopy().put(part, 1.5));
            agree(kind, example.deepCopy().put(part, " "));
            agree(kind, example.deepCopy().putNull(part));
        }
        agree(kind, example.deepCopy().put("noise", "x"));
        agree(kind, example.deepCopy().put("text", "x".repeat(Fields.LONGEST_TEXT + 1)));
        agree(kind, example.deepCopy().put("person", "x".repeat(Fields.LONGEST_NAME + 1)));
    }

    private void agree(StatusKind kind, ObjectNode body) {
        int status = isTaken(kind, body);
        assertThat(status == 400).as("%s: %s", status, body).isEqualTo(!fits("Event", body.toString()));
    }

    /** By a case at the stage where this can happen. */
    private int isTaken(StatusKind kind, ObjectNode body) {
        CaseNumber number = site.registered();
        before(kind)
                .forEach(event -> assertThat(
                                site.tell(number, example(event).toString()).statusCode())
                        .isEqualTo(201));
        return site.tell(number, body.toString()).statusCode();
    }

    private static List<StatusKind> before(StatusKind kind) {
        return switch (kind) {
            case SCREENING_BEGAN, MESSAGE_TO_CITIZEN, CONSENT_TAKEN_BACK -> List.of();
            case CONSENT_GIVEN -> List.of(StatusKind.CONSENT_TAKEN_BACK);
            case SUPERVISION_ENDED -> List.of(StatusKind.SCREENING_BEGAN, StatusKind.SUPERVISION_BEGAN);
            case ADMINISTRATION_ANSWERED -> List.of(StatusKind.SCREENING_BEGAN, StatusKind.WRITTEN_INQUIRY_SENT);
            case CLOSED -> List.of(StatusKind.SCREENING_BEGAN, StatusKind.POINT_ANSWERED);
            case REOPENED -> List.of(StatusKind.SCREENING_BEGAN, StatusKind.POINT_ANSWERED, StatusKind.CLOSED);
            default -> List.of(StatusKind.SCREENING_BEGAN);
        };
    }

    private ObjectNode example(StatusKind kind) {
        return description
                .at("/components/schemas")
                .valueStream()
                .filter(schema ->
                        schema.at("/properties/kind/const").asString("").equals(Fields.word(kind)))
                .map(schema -> (ObjectNode) schema.at("/examples/0").deepCopy())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Supplier<HttpResponse<String>>> ways() {
        Map<String, Supplier<HttpResponse<String>>> ways = new LinkedHashMap<>();
        String right = site.tokens.right();
        String noScope = site.tokens.signed(TestTokens.claims().claim("scope", "other"));
        String look = "get /api/v1/cases/{number} ";
        ways.put(look + 200, () -> site.look(site.registered(), right));
        ways.put(look + 401, () -> site.look(site.registered(), "x"));
        ways.put(look + 403, () -> site.look(site.registered(), noScope));
        ways.put(look + 404, () -> site.look(site.unknown(), right));
        CaseNumber ready = site.registered();
        ways.put(look + 500, () -> broken(() -> site.look(ready, right)));
        String tell = "post /api/v1/cases/{number}/events ";
        String message = example(StatusKind.MESSAGE_TO_CITIZEN).toString();
        ways.put(tell + 201, () -> site.tell(site.registered(), message));
        ways.put(tell + 200, () -> twice(message, message));
        ways.put(tell + 400, () -> site.tell(site.registered(), "{}"));
        ways.put(tell + 401, () -> told("x", "application/json", message));
        ways.put(tell + 403, () -> told(noScope, "application/json", message));
        ways.put(tell + 404, () -> site.tell(site.unknown(), message));
        ways.put(
                tell + 409,
                () -> site.tell(site.registered(), example(StatusKind.CLOSED).toString()));
        ways.put(tell + 413, () -> site.tell(site.registered(), " ".repeat(StatusRequests.LARGEST) + message));
        ways.put(tell + 415, () -> told(right, "text/plain", message));
        ways.put(tell + 422, () -> twice(message, message + " "));
        ways.put(tell + 500, () -> broken(() -> site.tell(ready, message)));
        String own = "get /api/v1/openapi.json ";
        ways.put(own + 200, () -> get("/api/v1/openapi.json"));
        ways.put(look + 429, () -> untilTooMany("/api/v1/cases/BR-2026-000001"));
        ways.put(own + 429, () -> untilTooMany("/api/v1/openapi.json"));
        ways.put(tell + 429, () -> untilTooMany("/api/v1/cases/BR-2026-000001/events"));
        return ways;
    }

    private HttpResponse<String> told(String token, String type, String body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", "Bearer " + token);
        headers.put("Content-Type", type);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return site.tell(site.registered(), headers, body);
    }

    private HttpResponse<String> twice(String first, String second) {
        CaseNumber number = site.registered();
        String key = UUID.randomUUID().toString();
        site.tell(number, key, first);
        return site.tell(number, key, second);
    }

    private HttpResponse<String> broken(Supplier<HttpResponse<String>> asked) {
        site.database().sql("alter table case_event rename to elsewhere").update();
        try {
            return asked.get();
        } finally {
            site.database().sql("alter table elsewhere rename to case_event").update();
        }
    }

    private HttpResponse<String> get(String path) {
        return site.send(site.request(path, Map.of()));
    }

    private HttpResponse<String> untilTooMany(String path) {
        return Stream.generate(() -> site.send(site.request(path, FROM_ONE_ADDRESS)))
                .limit(MORE_THAN_A_MINUTE_ALLOWS)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    private void isAsDescribed(String way, HttpResponse<String> had) {
        String[] parts = way.split(" ");
        assertThat(had.statusCode()).as(way + had.body()).isEqualTo(Integer.parseInt(parts[2]));
        JsonNode answer = description
                .at("/paths")
                .path(parts[1])
                .path(parts[0])
                .path("responses")
                .path(parts[2]);
        String type = had.headers().firstValue("Content-Type").orElseThrow().replaceAll(";.*", "");
        JsonNode content = answer.path("content").path(type);
        assertThat(content.isMissingNode()).as("%s as %s", way, type).isFalse();
        String reference = content.at("/schema/$ref").asString("");
        if (!reference.isEmpty()) {
            assertThat(fits(reference.replace("#/components/schemas/", ""), had.body()))
                    .as(way + had.body())
                    .isTrue();
        }
        answer.path("headers")
                .propertyNames()
                .forEach(header ->
                        assertThat(had.headers().firstValue(header)).as(header).isPresent());
    }

    private boolean fits(String schema, String body) {
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$ref", "#/components/schemas/" + schema);
        root.set("components", description.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString(), InputFormat.JSON)
                .validate(body, InputFormat.JSON)
                .isEmpty();
    }

    private Set<String> described() {
        return description
                .path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .flatMap(method -> method.getValue().path("responses").propertyNames().stream()
                                .map(status -> method.getKey() + " " + path.getKey() + " " + status)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> words(String at) {
        return description.at(at).valueStream().map(JsonNode::asString).toList();
    }
}
