package dk.borgerraadgiver;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the proxy shows while the site is down must not need the site. */
class OutageFilesTest {
    @TempDir
    private Path folder;

    @Test
    void thePageFetchesNothingAndLinksOnlyToWhatLiesBesideIt() throws Exception {
        Document page = made("--borgerraadgiver.phone=33 66 14 00");
        assertThat(page.select("script, iframe, object, embed, base, form")).isEmpty();
        assertThat(page.select("[src], [srcset], [background]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("link").eachAttr("href")).containsExactly("data:,");
        for (String href : page.select("a").eachAttr("href")) {
            if (href.startsWith(OutageFiles.ADDRESS)) {
                assertThat(folder.resolve(href.substring(OutageFiles.ADDRESS.length())))
                        .exists();
            } else {
                assertThat(href).matches("tel:\\d+|mailto:.+@.+|#en");
            }
        }
    }

    @Test
    void itSaysPhoneHoursAddressAndHowTheDayIsKeptInBothLanguages() throws Exception {
        Document page = made("--borgerraadgiver.phone=33 66 14 00");
        assertThat(page.select("a[href=tel:33661400]")).hasSize(2);
        assertThat(page.select("section[lang=da]").text())
                .contains("kl. 10–15", "Tietgensgade 31A", "Jeg vil klage", "Onsdag");
        assertThat(page.select("section[lang=en]").text())
                .contains("Tietgensgade 31A", "I want to complain", "Wednesday");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("da");
    }

    /** The build does not know the operator's number: better none than a wrong one. */
    @Test
    void withoutAPhoneNumberNoneIsShown() throws Exception {
        assertThat(made().select("a[href^=tel]")).isEmpty();
    }

    @Test
    void theFormsAreWhole() throws Exception {
        made();
        for (Language language : Language.values()) {
            byte[] form = Files.readAllBytes(folder.resolve("klageskema-" + language.code() + ".pdf"));
            assertThat(PdfUa.faults(form)).isEmpty();
            assertThat(PdfFacts.faults(form, language)).isEmpty();
        }
    }

    private Document made(String... settings) throws IOException {
        String[] arguments = new String[settings.length + 1];
        arguments[0] = folder.toString();
        System.arraycopy(settings, 0, arguments, 1, settings.length);
        OutageFiles.main(arguments);
        return Jsoup.parse(Files.readString(folder.resolve("index.html")));
    }
}
