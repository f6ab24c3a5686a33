package dk.borgerraadgiver.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where stylesheet, font and bundle of this build are; their names change with their content. */
@Component
final class Assets {
    private static final Pattern MODULE = Pattern.compile("(?:\\./|VAADIN/build/)([\\w-]+\\.js)\\b");
    private final Properties names = names();
    private final List<String> scripts = modules();

    /** Empty when built without the front end. */
    Optional<String> stylesheet() {
        return Optional.ofNullable(names.getProperty("stylesheet"));
    }

    Optional<String> font() {
        return Optional.ofNullable(names.getProperty("font"));
    }

    /** The modules that a page of the wizard is made of. */
    List<String> scripts() {
        return scripts;
    }

    private static Properties names() {
        Properties names = new Properties();
        ClassPathResource file = new ClassPathResource("META-INF/resources/themes/site.properties");
        if (file.exists()) {
            try (InputStream stream = file.getInputStream()) {
                names.load(stream);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return names;
    }

    private static List<String> modules() {
        Set<String> found = new LinkedHashSet<>();
        follow(read("index.html"), found);
        return found.stream().map(name -> "/VAADIN/build/" + name).toList();
    }

    private static void follow(String from, Set<String> found) {
        for (MatchResult module : MODULE.matcher(from).results().toList()) {
            if (found.add(module.group(1))) {
                follow(read("VAADIN/build/" + module.group(1)), found);
            }
        }
    }

    private static String read(String name) {
        ClassPathResource file = new ClassPathResource("META-INF/VAADIN/webapp/" + name);
        try {
            return file.exists() ? file.getContentAsString(StandardCharsets.UTF_8) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
