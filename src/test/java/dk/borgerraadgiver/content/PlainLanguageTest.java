package dk.borgerraadgiver.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plain words are a promise that a number can break: each text is measured, each exception has a name and a reason. */
class PlainLanguageTest {
    private static final Path BUNDLES = Path.of("src/main/resources/texts");
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
        assertThat(tooLong(all("da")))
                .isEqualTo(LONG_SENTENCE_ALLOWED.stream().sorted().toList());
        assertThat(tooLong(all("en"))).isSubsetOf(LONG_SENTENCE_ALLOWED);
    }

    @Test
    void noTextIsHardToRead() throws IOException {
        assertThat(tooHard(all("da")))
                .isEqualTo(HARD_TEXT_ALLOWED.stream().sorted().toList());
    }

    @Test
    void theTextsOfEachRoomAreEasyOnTheWhole() throws IOException {
        for (Map.Entry<String, Map<String, String>> bundle : bundles("da").entrySet()) {
            assertThat(medianLix(bundle.getValue())).as(bundle.getKey()).isLessThanOrEqualTo(MEDIAN_LIX);
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

    private static Map<String, String> all(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        bundles(language).values().forEach(all::putAll);
        return all;
    }

    private static Map<String, Map<String, String>> bundles(String language) throws IOException {
        Map<String, Map<String, String>> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                Map<String, String> texts = new TreeMap<>();
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
                bundles.put(file.getFileName().toString(), texts);
            }
        }
        return bundles;
    }
}
