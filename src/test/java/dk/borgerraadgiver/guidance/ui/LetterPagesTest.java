package dk.borgerraadgiver.guidance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.PublicPages;
import dk.borgerraadgiver.PublicPages.Reply;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

// R3
class LetterPagesTest {
    private static final String LETTER = "/foer-du-klager/brev";
    private static final Map<String, String> WRITTEN = Map.of(
            "sted", "", "sket", "Ingen svarer mig.", "oensker", "Et svar.", "navn", "Leila", "kontakt", "12345678");

    @Test
    void findsTheAdministrationByATopicAndPutsItFirst() {
        Reply searched = PublicPages.post(LETTER + "/modtager", Map.of("soeg", "hjemmehjaelp", "find", "ja"));
        Reply page = PublicPages.get(LETTER + "/modtager", searched.cookie("foer"));
        assertThat(page.page().select("input[name=modtager]").first().attr("value"))
                .isEqualTo("SUF");
        assertThat(page.page().select("#soeg").attr("value")).isEqualTo("hjemmehjaelp");
        assertThat(page.page().select("input[name=modtager]")).hasSize(8);
    }

    @Test
    void makesAFinishedLetterAndSaysWhenToComeBack() {
        String cookie = PublicPages.post(LETTER + "/modtager", Map.of("soeg", "", "modtager", "SUF"))
                .cookie("foer");
        Reply written = PublicPages.post(LETTER, WRITTEN, cookie);
        assertThat(written.location()).isEqualTo(LETTER + "/klar");
        assertThat(PublicPages.get(LETTER, cookie).page().select("#navn").attr("autocomplete"))
                .isEqualTo("name");
        Reply ready = PublicPages.get(LETTER + "/klar", cookie);
        assertThat(ready.page().select("pre").first().wholeText())
                .contains(
                        "Til Sundheds- og Omsorgsforvaltningen, Københavns Kommune",
                        "Ingen svarer mig.",
                        "Et svar.",
                        "Leila",
                        "12345678");
        assertThat(ready.page().select("main").text()).contains("13. december 2026");
        assertThat(PublicPages.get(LETTER + "/husk.ics", cookie).body())
                .contains("DTSTART;VALUE=DATE:20261213")
                .doesNotContain("Leila", "Ingen svarer");
        assertThat(PublicPages.get("/foer-du-klager", cookie)
                        .page()
                        .select("main")
                        .text())
                .contains("Velkommen tilbage", "13. december 2026");
        assertThat(PublicPages.get(LETTER, cookie).page().select("#sket").text())
                .isEqualTo("Ingen svarer mig.");
    }

    @Test
    void theLetterIsAlsoAFileThatAScreenReaderCanRead() throws Exception {
        String cookie = PublicPages.post(LETTER + "/modtager", Map.of("soeg", "", "modtager", "SUF"))
                .cookie("foer");
        PublicPages.post(LETTER, WRITTEN, cookie);

        byte[] file = PublicPages.get(LETTER + "/brev.pdf", cookie).response().getContentAsByteArray();

        assertThat(PdfUa.faults(file)).isEmpty();
        assertThat(PdfFacts.faults(file, Language.DANISH)).isEmpty();
        try (PDDocument read = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Til Sundheds- og Omsorgsforvaltningen", "Klage", "Ingen svarer mig.", "Leila")
                    .doesNotContain("Borgerrådgiver");
        }
    }

    @Test
    void everyMissingFieldIsNamedAtOnceAndWhatWasWrittenStays() {
        Reply reply = PublicPages.post(LETTER, Map.of("sket", "  ", "navn", "Leila"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select(".error-summary a").eachAttr("href")).containsExactly("#sket", "#kontakt");
        assertThat(reply.page().select("#navn").attr("value")).isEqualTo("Leila");
    }

    @Test
    void withoutALetterEveryPageLeadsToTheStartOfIt() {
        assertThat(PublicPages.get(LETTER).location()).isEqualTo(LETTER + "/modtager");
        assertThat(PublicPages.get(LETTER + "/klar").location()).isEqualTo(LETTER);
        assertThat(PublicPages.get(LETTER + "/husk.ics").status()).isEqualTo(303);
        assertThat(PublicPages.get(LETTER + "/brev.pdf").status()).isEqualTo(303);
    }
}
