package dk.borgerraadgiver.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Hints and errors are too short for a LIX of their own: one long word more or less would decide it. So those of a room
 * are measured as one text, which must be very easy (LIX under 25), and of each at most half the words may be long; under
 * five words, one name would decide that, too.
 */
class ShortTextsTest {
    private static final double VERY_EASY = 25;
    private static final double HALF = 50;
    private static final int WORDS_THAT_COUNT = 5;
    private static final Pattern HINT = Pattern.compile(".+\\.hint(\\.(da|en))?");
    private static final Pattern ERROR = Pattern.compile("[a-z]+(\\.[a-z]+)?\\.refused[.-].+"
            + "|.+\\.(error|invalid|failed)|.+\\.missing(-[a-z0-9]+)?|.+\\.too-(long|far)"
            + "|identity\\.failed\\..+\\.advice|web\\.error\\..+\\.now");

    /** They are named like errors: what is said before one, what went well, and how a delivery stands. */
    private static final List<String> NO_ERRORS = List.of(
            "handover.count.missing",
            "handover.done.missing",
            "handover.what.failed",
            "representation.desk.refused.done",
            "web.field.error",
            "web.notice.error",
            "web.title.error");

    private static final Map<String, String> VERBS = Map.of(
            "da",
            "bed|brug|fjern|få|gem|genindlæs|giv|gå|indlæs|kig|log|læg|læs|prøv|ring|se|send|skriv|spørg|svar|søg|tag"
                    + "|tal|tjek|vedhæft|vent|vælg|åbn",
            "en",
            "add|answer|ask|attach|call|check|choose|enter|give|go|hand|have|load|log|open|read|reload|remove|save|say"
                    + "|search|see|send|take|talk|try|use|wait|write");

    @Test
    void theHintsAndErrorsOfEachRoomAreVeryEasy() throws IOException {
        for (String language : VERBS.keySet()) {
            TextFiles.byFile(language)
                    .forEach((room, texts) ->
                            assertThat(together(texts).lix()).as(room).isLessThan(VERY_EASY));
        }
    }

    @Test
    void noHintOrErrorIsMadeOfLongWords() throws IOException {
        for (String language : VERBS.keySet()) {
            assertThat(heavy(TextFiles.all(language))).isEmpty();
        }
    }

    @Test
    void everyErrorSaysWhatToDo() throws IOException {
        for (String language : VERBS.keySet()) {
            Map<String, String> texts = TextFiles.all(language);
            assertThat(texts.keySet().stream().filter(ShortTextsTest::isError)).hasSizeGreaterThan(150);
            assertThat(texts.keySet()).containsAll(NO_ERRORS);
            assertThat(onlyComplaining(texts, language)).isEmpty();
        }
    }

    @Test
    void anErrorThatOnlyComplainsAndAHeavyHintAreCaught() {
        Map<String, String> texts = Map.of(
                "proof.a.error", "Datoen er forkert. Skriv en dag, der kommer.",
                "proof.b.error", "Datoen er forkert. Du skrev den selv.",
                "proof.refused.c", "Vi kan ikke skrive, ringe eller sende.",
                "proof.a.hint", "Dagen står øverst i dit brev.",
                "proof.b.hint", "Klagevejledningen fremgår af afgørelsens afslutning.");
        assertThat(onlyComplaining(texts, "da")).containsExactly("proof.b.error", "proof.refused.c");
        assertThat(heavy(texts)).containsExactly("proof.b.hint");
        assertThat(together(Map.of("proof.b.hint", texts.getOrDefault("proof.b.hint", "")))
                        .lix())
                .isGreaterThan(VERY_EASY);
        assertThat(onlyComplaining(Map.of("proof.error", "Your answer is wrong."), "en"))
                .containsExactly("proof.error");
    }

    private static List<String> onlyComplaining(Map<String, String> texts, String language) {
        Pattern asks = Pattern.compile(
                "(^|[.,:] |\\b(først|first|så|og|eller|and|or) )(først |first )?(" + VERBS.get(language) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .filter(text -> isError(text.getKey()))
                        .filter(text -> !asks.matcher(text.getValue()).find())
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static List<String> heavy(Map<String, String> texts) {
        return new TreeMap<>(texts)
                .entrySet().stream()
                        .filter(text -> isHintOrError(text.getKey()))
                        .filter(text -> Readability.of(text.getValue()).words() >= WORDS_THAT_COUNT)
                        .filter(text -> Readability.of(text.getValue()).longWordsOfAHundred() > HALF)
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static Readability together(Map<String, String> texts) {
        return new Readability(new TreeMap<>(texts)
                .entrySet().stream()
                        .filter(text -> isHintOrError(text.getKey()))
                        .flatMap(text -> Readability.of(text.getValue()).sentences().stream())
                        .toList());
    }

    static boolean isHintOrError(String key) {
        return HINT.matcher(key).matches() || isError(key);
    }

    private static boolean isError(String key) {
        return ERROR.matcher(key).matches() && !NO_ERRORS.contains(key);
    }
}
