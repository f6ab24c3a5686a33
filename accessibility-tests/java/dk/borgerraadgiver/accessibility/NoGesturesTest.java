package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No script of the site waits for a swipe, a pinch, or for the phone to be shaken or turned (WCAG 1.3.4, 2.5.1, 2.5.4). */
class NoGesturesTest {
    private static final List<String> ASKED_OF_HANDS = List.of(
            "touchstart",
            "touchmove",
            "pointermove",
            "gesturestart",
            "devicemotion",
            "deviceorientation",
            "orientationchange",
            "screen.orientation");

    @Test
    void aTapIsAllThatIsAskedOfAHand() throws IOException {
        List<Path> scripts = scripts();
        assertThat(scripts).hasSizeGreaterThan(5);
        for (Path script : scripts) {
            assertThat(Files.readString(script))
                    .as(String.valueOf(script))
                    .doesNotContain(ASKED_OF_HANDS.toArray(String[]::new));
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> frontend = Files.walk(Path.of("frontend"), 1);
                Stream<Path> plain = Files.walk(Path.of("src/main/resources"))) {
            return Stream.concat(frontend, plain)
                    .filter(file -> file.toString().matches(".*\\.(js|ts)"))
                    .toList();
        }
    }
}
