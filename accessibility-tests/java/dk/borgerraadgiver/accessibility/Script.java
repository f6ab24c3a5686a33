package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** Scripts with which the tests look at a page; they never change it. */
final class Script {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private Script() {}

    static Object run(WebDriver browser, String name, Object... arguments) {
        return ((JavascriptExecutor) browser).executeScript(text("/accessibility/" + name), arguments);
    }

    static Object runUntilDone(WebDriver browser, String name, Object... arguments) {
        return ((JavascriptExecutor) browser).executeAsyncScript(text("/accessibility/" + name), arguments);
    }

    static String text(String resource) {
        return READ.computeIfAbsent(resource, Script::read);
    }

    private static String read(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(Script.class.getResourceAsStream(resource), () -> "No script " + resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
