package dk.borgerraadgiver.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.SamplePapers;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The judge of papers finds what it looks for. */
class PdfFactsTest {
    @Test
    void danishThatIsAskedForInEnglishIsAFault() throws Exception {
        byte[] danish = TestPdf.pdf().render("parts", Map.of(), Language.DANISH);
        assertThat(PdfFacts.faults(danish, Language.DANISH)).isEmpty();
        assertThat(PdfFacts.faults(danish, Language.ENGLISH)).containsExactly("told to be in [da], and not in en");
    }

    @Test
    void aPaperThatIsMisreadIsFoundOut() throws Exception {
        byte[] misread = TestPdf.pdf().render("misread", Map.of(), Language.DANISH);
        assertThat(PdfFacts.faults(misread, Language.DANISH))
                .anyMatch(fault -> fault.startsWith("civil number in the title"))
                .anyMatch(fault -> fault.equals("title \"Sag 010203-1234\" over [Et brev]"))
                .anyMatch(fault -> fault.startsWith("level skipped: Block[kind=H3, text=To trin ned"))
                .anyMatch(fault -> fault.startsWith("read too late: ") && fault.contains("text=Øverst"))
                .contains("told to be in [da, fr], and not in da", "never read: Aldrig");
    }

    @Test
    void aPaperWithoutTitleLanguageOrStructureIsFoundOut() throws Exception {
        assertThat(PdfFacts.faults(SamplePapers.pdf(), Language.DANISH))
                .contains("told to be in [none], and not in da", "title \"\" over []");
    }
}
