package dk.borgerraadgiver.content;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The site's texts as they lie in their files, and what the directory says of each place. */
final class TextFiles {
    private static final Path FILES = Path.of("src/main/resources/texts");
    private static final Set<String> NAMES = Set.of("name", "role", "units", "controller");
    private static final Path DIRECTORY = Path.of("src/main/resources/directory/koebenhavn.yml");

    private TextFiles() {}

    static Map<String, String> all(String language) throws IOException {
        Map<String, String> all = new TreeMap<>();
        byFile(language).values().forEach(all::putAll);
        return all;
    }

    static Map<String, Map<String, String>> byFile(String language) throws IOException {
        Map<String, Map<String, String>> bundles = new TreeMap<>();
        for (Path file : files(language)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            Map<String, String> texts = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            bundles.put(file.getFileName().toString(), texts);
        }
        bundles.put(DIRECTORY.getFileName().toString(), directory(language));
        return bundles;
    }

    private static Map<String, String> directory(String language) throws IOException {
        try (Reader reader = Files.newBufferedReader(DIRECTORY)) {
            Map<String, String> texts = new TreeMap<>();
            collect("directory", new Yaml(new SafeConstructor(new LoaderOptions())).load(reader), language, texts);
            return texts;
        }
    }

    /** A text is whatever is given in both languages and is no name; what stands in a list is known by its place. */
    private static void collect(String key, @Nullable Object entry, String language, Map<String, String> texts) {
        switch (entry) {
            case Map<?, ?> text
            when text.keySet().equals(Set.of("da", "en")) -> texts.put(key, String.valueOf(text.get(language)));
            case Map<?, ?> entries ->
                entries.forEach((name, in) -> {
                    if (!NAMES.contains(String.valueOf(name))) {
                        collect(key + "." + name, in, language, texts);
                    }
                });
            case List<?> list ->
                IntStream.range(0, list.size())
                        .forEach(place -> collect(key + "." + place, list.get(place), language, texts));
            case null, default -> {}
        }
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList();
        }
    }
}
