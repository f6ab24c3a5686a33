package dk.borgerraadgiver.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.PublicPages;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibilityFiguresTest {
    @Test
    void figuresAreReadAsTheBuildWritesThem() throws IOException {
        String written = """
                jar=abc
                day=2026-11-22
                pages=54
                views=281
                looks=885
                close-looks=112
                rules=90
                exempt=1
                exempt.0.until=2027-05-31
                exempt.0.da=Et felt på siden.
                exempt.0.en=A field on the page.
                """;
        AccessibilityFigures figures =
                AccessibilityFigures.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
        assertThat(figures.day()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(figures.views()).isEqualTo(281);
        assertThat(figures.exempt())
                .containsExactly(new AccessibilityFigures.Exempt(
                        LocalDate.of(2027, 5, 31), "Et felt på siden.", "A field on the page."));
    }

    // Decision (EU) 2018/1523
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theStatementHasWhatTheLawAsksForAndSaysThatThisBuildHasNoFigures(String language) {
        var page = PublicPages.get("/tilgaengelighed", "sprog=" + language).page();
        assertThat(page.select("main h2").eachText()).hasSize(5);
        assertThat(page.select("main a[href^=tel:], main a[href^=mailto:]")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("main a[href*=digst.dk]")).hasSize(1);
        assertThat(page.select("main dl.figures")).isEmpty();
        assertThat(page.select("main").text())
                .contains(language.equals("da") ? "ikke prøvet af i sin helhed" : "not been tested in whole");
    }
}
