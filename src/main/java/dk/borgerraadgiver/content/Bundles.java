package dk.borgerraadgiver.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All text bundles: {@code texts/<room>_<language>.properties}, each key beginning with the name of its room. */
@Component
public class Bundles {
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    public Bundles() {
        for (Language language : Language.values()) {
            texts.put(language, new BundledTexts(language, read(language)));
        }
    }

    public Texts in(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    private static Map<String, String> read(Language language) {
        Map<String, String> all = new HashMap<>();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:texts/*_" + language.code() + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }
}
