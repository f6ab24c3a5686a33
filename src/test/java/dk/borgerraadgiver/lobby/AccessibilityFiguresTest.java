package dk.borgerraadgiver.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.PublicPages;
import dk.borgerraadgiver.content.AccessibilityFacts;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.content.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;

class AccessibilityFiguresTest {
    private static final AccessibilityFigures FIGURES = new AccessibilityFigures(
            LocalDate.of(2026, 11, 22),
            54,
            281,
            12885,
            112,
            90,
            List.of(new AccessibilityFigures.Exempt(
                    LocalDate.of(2027, 5, 31), "Et felt på siden.", "A field on the page.")));
    private static final MockMvc TESTED = PublicPages.with(FIGURES);

    @Test
    void figuresAreReadAsTheBuildWritesThem() throws IOException {
        String written = """
                jar=abc
                day=2026-11-22
                pages=54
                views=281
                looks=12885
                close-looks=112
                rules=90
                exempt=1
                exempt.0.until=2027-05-31
                exempt.0.da=Et felt på siden.
                exempt.0.en=A field on the page.
                """;
        AccessibilityFigures figures =
                AccessibilityFigures.read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
        assertThat(figures).isEqualTo(FIGURES);
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
                .contains(language.equals("da") ? "ikke prøvet af i sin helhed" : "not been tested in whole")
                .contains(language.equals("da") ? "gælder for localhost" : "is about localhost")
                .contains(language.equals("da") ? "22. november 2026" : "22 November 2026");
    }

    @Test
    void theShortAddressLeadsToTheAgencyOnceTheStatementIsThere() {
        assertThat(PublicPages.get("/was").location()).isEqualTo("/tilgaengelighed");
        Directory known = TestDirectory.read();
        URI registered = URI.create("https://was.digst.dk/klag-example-dk");
        Directory directory = new Directory(
                known.authority(),
                known.administrations(),
                known.bodies(),
                known.companionSchemes(),
                known.privacy(),
                new AccessibilityFacts(LocalDate.of(2026, 11, 22), Optional.of(registered)));
        assertThat(new LobbyPages(directory, new PublicAddress("https://klag.example.dk"), Optional.empty())
                        .accessibilityInShort())
                .isEqualTo("redirect:https://was.digst.dk/klag-example-dk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Tal fra den 22. november 2026 | 12.885 | Et felt på siden. Det er rettet senest 31. maj 2027.",
                "en | Figures of 22 November 2026 | 12,885 | A field on the page. It will be mended by 31 May 2027."
            })
    void theStatementShowsTheFiguresAndWhatIsLetPassUntilWhen(
            String language, String heading, String looks, String exempt) {
        Texts texts = new Bundles().in(Language.of(Locale.of(language)));
        Elements main = PublicPages.get(TESTED, "/tilgaengelighed", "sprog=" + language)
                .page()
                .select("main");
        assertThat(main.select("h3").eachText()).contains(heading);
        assertThat(main.select("dl.figures > div").eachText())
                .containsExactly(
                        texts.text("lobby.accessibility.figures.pages") + " 54",
                        texts.text("lobby.accessibility.figures.views") + " 281",
                        texts.text("lobby.accessibility.figures.looks") + " " + looks,
                        texts.text("lobby.accessibility.figures.close-looks") + " 112",
                        texts.text("lobby.accessibility.figures.rules") + " 90",
                        texts.text("lobby.accessibility.figures.exempt") + " 1");
        assertThat(main.select("li").eachText()).contains(exempt);
        assertThat(main.text()).doesNotContain(texts.text("lobby.accessibility.figures.none"));
    }
}
