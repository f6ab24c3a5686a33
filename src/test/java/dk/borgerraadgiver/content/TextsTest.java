package dk.borgerraadgiver.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/texts");
    private static final Pattern FIELD = Pattern.compile("\\{\\d+}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(texts("da").keySet()))
                .isEqualTo(new TreeSet<>(texts("en").keySet()));
    }

    @Test
    void bothLanguagesFillTheSameFields() throws IOException {
        Map<String, String> english = texts("en");
        texts("da")
                .forEach((key, danish) -> assertThat(fields(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(fields(danish)));
    }

    @Test
    void everyKeyBelongsToTheRoomOfItsBundleAndStandsInOrder() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.toList()) {
                List<String> keys = keysIn(bundle);
                String room = bundle.getFileName().toString().replaceAll("_.*", "");
                assertThat(keys).as(bundle.toString()).allMatch(key -> key.startsWith(room + "."));
                assertThat(keys).as(bundle.toString()).isSorted().doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (String language : List.of("da", "en")) {
            assertThat(texts(language))
                    .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    private static Map<String, String> texts(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                for (String line : Files.readAllLines(bundle)) {
                    if (line.contains("=") && !line.startsWith("#")) {
                        texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
                    }
                }
            }
        }
        return texts;
    }

    private static List<String> keysIn(Path bundle) throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(bundle)) {
            if (line.contains("=") && !line.startsWith("#")) {
                keys.add(line.substring(0, line.indexOf('=')));
            }
        }
        return keys;
    }

    private static List<String> fields(String text) {
        return FIELD.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }
}
