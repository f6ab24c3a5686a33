package dk.borgerraadgiver.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where stylesheet, font and bundle of this build are; their names change with their content. */
@Component
final class Assets {
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
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:META-INF/VAADIN/webapp/VAADIN/build/*.js"))
                    .map(resource -> "/VAADIN/build/" + resource.getFilename())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
