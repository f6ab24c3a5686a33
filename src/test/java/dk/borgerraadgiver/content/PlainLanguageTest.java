package dk.borgerraadgiver.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Plain words are a promise that a number can break: each text is measured, each exception has a name and a reason. */
class PlainLanguageTest {
    private static final int LONGEST_SENTENCE = 20;
    private static final double MEDIAN_LIX = 35;
    private static final double HIGHEST_LIX = 40;
    private static final int WORDS_THAT_MAKE_A_TEXT = 20;
    private static final int TEXTS_THAT_MAKE_A_BUNDLE = 5;
    private static final int WORDS_THAT_COUNT_FOR_THE_MEDIAN = 8;

    /** The law must be named by its right name once. */
    private static final Set<String> LONG_SENTENCE_ALLOWED = Set.of("lobby.privacy.why.law");

    private static final Set<String> HARD_TEXT_ALLOWED = Set.of("lobby.privacy.why.law");

    @Test
    void noSentenceIsLongerThanTwentyWords() throws IOException {
        assertThat(tooLong(TextFiles.all("da")))
                .isEqualTo(LONG_SENTENCE_ALLOWED.stream().sorted().toList());
        assertThat(tooLong(TextFiles.all("en"))).isSubsetOf(LONG_SENTENCE_ALLOWED);
    }

    @Test
    void noTextIsHardToRead() throws IOException {
        assertThat(tooHard(TextFiles.all("da")))
                .isEqualTo(HARD_TEXT_ALLOWED.stream().sorted().toList());
        assertThat(tooHard(TextFiles.all("en"))).isSubsetOf(HARD_TEXT_ALLOWED);
    }

    /** So that whoever has an hour knows which text to write anew: {@code target/words.txt}. */
    @Test
    void theTenHardestOfEachLanguageAreNamed() throws IOException {
        StringBuilder report = new StringBuilder();
        for (String language : List.of("da", "en")) {
            report.append(language).append(": LIX, longest sentence, text\n");
            List<Map.Entry<String, String>> hardest = TextFiles.all(language).entrySet().stream()
                    .filter(text -> Readability.of(text.getValue()).words() >= WORDS_THAT_MAKE_A_TEXT)
                    .sorted(Comparator.comparingDouble((Map.Entry<String, String> text) ->
                                    Readability.of(text.getValue()).lix())
                            .reversed())
                    .limit(10)
                    .toList();
            assertThat(hardest).hasSize(10);
            hardest.forEach(text -> {
                Readability measured = Readability.of(text.getValue());
                report.append("%5.1f %3d %s%n".formatted(measured.lix(), measured.longestSentence(), text.getKey()));
            });
            report.append(language).append(": long words of a hundred, hint or error\n");
            TextFiles.all(language).entrySet().stream()
                    .filter(text -> ShortTextsTest.isHintOrError(text.getKey()))
                    .sorted(Comparator.comparingDouble((Map.Entry<String, String> text) ->
                                    Readability.of(text.getValue()).longWordsOfAHundred())
                            .reversed())
                    .limit(10)
                    .forEach(text -> report.append("%5.0f %s%n"
                            .formatted(Readability.of(text.getValue()).longWordsOfAHundred(), text.getKey())));
        }
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("words.txt"), report);
    }

    @Test
    void theTextsOfEachRoomAreEasyOnTheWhole() throws IOException {
        for (String language : List.of("da", "en")) {
            for (Map.Entry<String, Map<String, String>> bundle :
                    TextFiles.byFile(language).entrySet()) {
                assertThat(medianLix(bundle.getValue())).as(bundle.getKey()).isLessThanOrEqualTo(MEDIAN_LIX);
            }
        }
    }

    @Test
    void officialeseIsCaught() {
        String official = "Såfremt klagefristen overskrides, kan myndigheden undtagelsesvist dispensere herfra, "
                + "forudsat at der foreligger særlige omstændigheder, hvorunder fristoverskridelsen må anses for "
                + "undskyldelig i henhold til gældende retspraksis.";
        Map<String, String> bundle = Map.of("proof.official", official, "proof.plain", "Klag nu. Så når du det.");
        assertThat(tooLong(bundle)).containsExactly("proof.official");
        assertThat(tooHard(bundle)).containsExactly("proof.official");
        Map<String, String> heavy = new TreeMap<>();
        for (int number = 0; number < TEXTS_THAT_MAKE_A_BUNDLE; number++) {
            heavy.put("proof." + number, official);
        }
        assertThat(medianLix(heavy)).isGreaterThan(MEDIAN_LIX);
    }

    @Test
    void lixIsCountedAsTheDanesCountIt() {
        Readability text = Readability.of("Du har krav på svar. Skriv til kommunen, hvis du venter kl. 10.30.");
        assertThat(text.sentences()).hasSize(2);
        assertThat(text.words()).isEqualTo(13);
        assertThat(text.lix()).isEqualTo(13 / 2.0 + 100 * 1 / 13.0);
    }

    private static List<String> tooLong(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> Readability.of(text.getValue()).longestSentence() > LONGEST_SENTENCE)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<String> tooHard(Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> Readability.of(text.getValue()).words() >= WORDS_THAT_MAKE_A_TEXT)
                .filter(text -> Readability.of(text.getValue()).lix() > HIGHEST_LIX)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static double medianLix(Map<String, String> texts) {
        List<Double> sorted = texts.values().stream()
                .map(Readability::of)
                .filter(text -> text.words() >= WORDS_THAT_COUNT_FOR_THE_MEDIAN)
                .map(Readability::lix)
                .sorted()
                .toList();
        return sorted.size() < TEXTS_THAT_MAKE_A_BUNDLE ? 0 : sorted.get(sorted.size() / 2);
    }
}
