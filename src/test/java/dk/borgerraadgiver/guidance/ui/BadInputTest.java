package dk.borgerraadgiver.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.PublicPages;
import dk.borgerraadgiver.PublicPages.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a field: a message beside it and in the summary, or kept exactly. Never a fault. */
class BadInputTest {
    private static final String GATE = "/foer-du-klager/";
    private static final List<String> INPUTS = List.of(
            "",
            "     ",
            "😀👩‍👩‍👧",
            "\u202Eabc\u202C مرحبا",
            "<script>alert(1)</script>",
            "'; drop table gate_visit; --",
            "${7*7} #{x} [[${1}]] __${1}__",
            "null\u0000byte",
            "linje 1\r\nlinje 2",
            "x".repeat(10_000),
            "😀".repeat(10_000));
    private static final Map<String, List<String>> FIELDS = Map.of(
            "kommunen", List.of("svar"),
            "om-hvad", List.of("svar"),
            "afgoerelse", List.of("svar"),
            "klagefrist", List.of("frist", "frist-maaned", "frist-aar", "brev", "brev-maaned", "brev-aar"),
            "andre-steder", List.of("svar"),
            "kontakt-til-forvaltningen", List.of("svar"),
            "uden-svar", List.of("siden", "siden-maaned", "siden-aar"),
            "hjaelp-til-kontakten", List.of("svar", "tekst"),
            "brev/modtager", List.of("soeg", "modtager"),
            "brev", List.of("sted", "sket", "oensker", "navn", "kontakt"));

    /** Good values for the fields that are not tried. */
    private static final Map<String, Map<String, String>> REST = Map.of(
            "brev", Map.of("sket", "a", "navn", "b", "kontakt", "c"), "brev/modtager", Map.of("modtager", "ved-ikke"));

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fields")
    void isToldOrKept(String step, String field) {
        for (String input : INPUTS) {
            Map<String, String> fields = new HashMap<>(REST.getOrDefault(step, Map.of()));
            fields.put(field, input);
            Reply reply = PublicPages.post(GATE + step, fields);
            if (reply.status() == 422) {
                String id = field.replaceAll("-(maaned|aar)$", "");
                assertThat(reply.page().select(".error-summary a[href=#" + id + "]"))
                        .as(input.length() < 50 ? input : "long")
                        .isNotEmpty();
                assertThat(reply.page().select("#" + id + "-error").text()).isNotBlank();
                assertThat(reply.page().select("#" + id)).hasSize(1);
                assertThat(reply.body()).doesNotContain("<script>alert");
            } else {
                assertThat(reply.status()).isEqualTo(302);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void whatIsTakenComesBackExactly(String input) {
        Map<String, String> fields =
                Map.of("sket", "x" + input + "y", "navn", "b", "kontakt", "c", "sted", "", "oensker", "");
        Reply reply = PublicPages.post(GATE + "brev", fields);
        String expected = "x" + input.replace("\r\n", "\n").replace("\u0000", "") + "y";
        String shown = reply.status() == 422
                ? reply.page().select("#sket").first().wholeText()
                : PublicPages.get(GATE + "brev", reply.cookie("foer"))
                        .page()
                        .select("#sket")
                        .first()
                        .wholeText();
        assertThat(shown).isEqualTo(expected);
    }

    static Stream<Arguments> fields() {
        return FIELDS.entrySet().stream()
                .flatMap(step -> step.getValue().stream().map(field -> Arguments.of(step.getKey(), field)));
    }

    static Stream<String> inputs() {
        return INPUTS.stream();
    }
}
