package dk.borgerraadgiver.content;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The site's texts as they lie in their files. */
final class TextFiles {
    private static final Path FILES = Path.of("src/main/resources/texts");

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
        return bundles;
    }

    private static List<Path> files(String language) throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList();
        }
    }
}
