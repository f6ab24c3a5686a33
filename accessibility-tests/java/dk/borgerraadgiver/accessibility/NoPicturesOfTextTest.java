package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be read is text: the pages hold no pictures, and the theme only signs of the design system, which are no words (WCAG 1.4.5). */
class NoPicturesOfTextTest {
    private static final Pattern DRAWN = Pattern.compile("<(img|picture|svg|canvas|object|embed)\\b");
    private static final Pattern MADE =
            Pattern.compile("new (Image|Svg|SvgIcon|Icon)\\(|\"(img|picture|svg|canvas|object|embed)\"");
    private static final Pattern FETCHED = Pattern.compile("url\\(\"?([^\")]+)");

    @Test
    void noPageHoldsAPicture() throws IOException {
        for (Path page : files("src/main/resources/templates", ".html")) {
            if (!page.getParent().endsWith("pdf")) {
                assertThat(Files.readString(page)).as(String.valueOf(page)).doesNotContainPattern(DRAWN);
            }
        }
        for (Path view : files("src/main/java", ".java")) {
            if (view.toString().contains("/ui/") || view.toString().contains("/web/")) {
                assertThat(Files.readString(view)).as(String.valueOf(view)).doesNotContainPattern(MADE);
            }
        }
        for (Path script : files("src/main/resources/static", ".js")) {
            assertThat(Files.readString(script)).as(String.valueOf(script)).doesNotContainPattern(DRAWN);
        }
    }

    @Test
    void theThemeFetchesOnlyLettersAndTheSignsOfTheDesignSystem() throws IOException {
        for (Path sheet : files("themes", ".css")) {
            List<String> fetched = FETCHED.matcher(Files.readString(sheet))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(fetched)
                    .as(String.valueOf(sheet))
                    .allMatch(what -> what.matches("svg-icons/[a-z-]+\\.svg|[a-z0-9-]+\\.woff2"));
        }
    }

    private static List<Path> files(String folder, String kind) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            List<Path> found =
                    all.filter(file -> file.toString().endsWith(kind)).toList();
            assertThat(found).as(folder + kind).isNotEmpty();
            return found;
        }
    }
}
