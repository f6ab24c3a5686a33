package dk.borgerraadgiver.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Pdf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseLetterTest {
    private static final Pdf PDF = TestPdf.pdf();

    public record Letter(
            String title, List<String> head, Optional<String> greeting, List<Part> parts, List<String> signature) {}

    public record Part(String heading, List<String> paragraphs, List<Asked> asked) {}

    public record Asked(String question, String answer) {}

    @ParameterizedTest
    @EnumSource
    void isReadableByMachinesForPeople(Language language) throws Exception {
        Letter letter = new Letter(
                "Svar på din klage, sag BR-2026-000123",
                List.of("Til Åse Ærøskøbing", "Dato: 2. november 2026"),
                Optional.of("Kære Åse Ærøskøbing"),
                List.of(
                        new Part(
                                "Punkt 1",
                                List.of("Første linje\nanden linje <b>", "لم أتلق أي رد"),
                                List.of(new Asked("Hvor skete det?", "Her\nog der"))),
                        new Part("Bilag", List.of("Jeg venter stadig. ".repeat(400)), List.of())),
                List.of("Venlig hilsen", "Karen Holm"));
        byte[] pdf = PDF.render("case-letter", Map.of("letter", letter), language);
        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(PdfFacts.faults(pdf, language)).isEmpty();
        PdfFacts facts = PdfFacts.of(pdf);
        assertThat(facts.headings()).startsWith("H1 Svar på din klage, sag BR-2026-000123", "H2 Punkt 1", "H2 Bilag");
        assertThat(facts.text())
                .containsSubsequence(
                        "Til Åse Ærøskøbing",
                        "Kære Åse Ærøskøbing",
                        "Punkt 1",
                        "Hvor skete det?",
                        "Her og der",
                        "Bilag",
                        "Venlig hilsen",
                        "Karen Holm");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("Svar på din klage, sag BR-2026-000123");
            assertThat(document.getDocumentInformation().getSubject())
                    .as("what PDF/UA calls its description")
                    .isEqualTo("Svar på din klage, sag BR-2026-000123");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Kære Åse Ærøskøbing", "Punkt 1", "anden linje <b>", "Karen Holm");
        }
    }
}
