package dk.borgerraadgiver.accessibility;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.openqa.selenium.WebDriver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two judges beside axe: IBM's Equal Access rules, and the Nu checker of HTML on the DOM as the browser made it. Both are
 * fetched by the build into {@code target/second-opinion}.
 */
final class SecondOpinion {
    private static final Path FETCHED = Path.of("target", "second-opinion", "node_modules");
    private static final Path ENGINE = FETCHED.resolve("accessibility-checker-engine/ace.js");
    private static final Path CHECKER = FETCHED.resolve("vnu-jar/build/dist/vnu.jar");
    private static final JsonMapper JSON = new JsonMapper();

    private SecondOpinion() {}

    static List<String> faults(WebDriver browser) {
        List<?> found = (List<?>) Script.runUntilDone(browser, "second-engine.js", Once.ENGINE_SCRIPT);
        return found.stream().map(String::valueOf).toList();
    }

    /** Errors of HTML; warnings and advice are not counted. */
    static List<String> faultsOfHtml(WebDriver browser) {
        String dom = String.valueOf(Script.run(browser, "dom.js"));
        JsonNode messages = JSON.readTree(validated(dom)).path("messages");
        return StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> message.path("type").asString("").equals("error"))
                .map(message -> message.path("message").asString("") + "\n    "
                        + message.path("extract").asString(""))
                .toList();
    }

    /** The checker keeps what it finds in itself: each page gets one of its own. */
    private static String validated(String html) {
        try (InputStream stream = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))) {
            Class<?> kind = Once.CHECKER_LOADER.loadClass("nu.validator.client.EmbeddedValidator");
            Object checker = kind.getConstructor().newInstance();
            Method validate = kind.getMethod("validate", InputStream.class);
            return String.valueOf(validate.invoke(checker, stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException("The checker of HTML itself failed", broken.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("The checker of HTML is not as expected", missing);
        }
    }

    private static final class Once {
        static final String ENGINE_SCRIPT = read(ENGINE);
        static final ClassLoader CHECKER_LOADER = loader();

        private static String read(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException missing) {
                throw new IllegalStateException(file + " is fetched by ./mvnw verify and is not there", missing);
            }
        }

        private static ClassLoader loader() {
            try {
                if (!Files.exists(CHECKER)) {
                    throw new IllegalStateException(CHECKER + " is fetched by ./mvnw verify and is not there");
                }
                return new URLClassLoader(
                        new URL[] {CHECKER.toUri().toURL()},
                        Objects.requireNonNull(ClassLoader.getPlatformClassLoader()));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
