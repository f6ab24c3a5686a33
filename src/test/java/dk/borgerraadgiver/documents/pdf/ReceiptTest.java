package dk.borgerraadgiver.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FileKind;
import dk.borgerraadgiver.documents.HiddenData;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.documents.Safety;
import dk.borgerraadgiver.documents.SamplePapers;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {
    private static final Instant AT = Instant.parse("2026-03-02T10:00:07Z");
    private static final Pdf PDF = TestPdf.pdf();

    public record Section(String title, List<Row> rows) {}

    public record Row(String label, List<String> values) {}

    @ParameterizedTest
    @EnumSource
    void isReadableByMachinesForPeopleWhateverWasWritten(Language language) throws Exception {
        byte[] receipt = PDF.render("receipt", awkward(language), language);
        Files.write(Path.of("target/receipt-" + language.code() + ".pdf"), receipt);
        assertThat(PdfUa.faults(receipt)).isEmpty();
        assertThat(PdfFacts.faults(receipt, language)).isEmpty();
    }

    @Test
    void saysWhenToTheSecondInDanishTime() throws IOException {
        assertThat(text(PDF.render("receipt", awkward(Language.DANISH), Language.DANISH)))
                .contains("BR-2026-000123", "Modtaget 2. marts 2026 kl. 11.00.07", "Åse Ærøskøbing-Øllegård");
        assertThat(text(PDF.render("receipt", awkward(Language.ENGLISH), Language.ENGLISH)))
                .contains("Received 2 March 2026 at 11:00:07");
    }

    @Test
    void saysEverythingThatWasSent() throws IOException {
        assertThat(text(PDF.render("receipt", awkward(Language.DANISH), Language.DANISH)))
                .contains("Rødgrød med fløde", "[house building]", "dom (æøå).pdf, 1,2 MB", "anden linje");
    }

    @Test
    void explainsTheBoxesOnlyWhereThereAreAny() throws IOException {
        assertThat(text(PDF.render("receipt", awkward(Language.DANISH), Language.DANISH)))
                .contains("Tegnet ▯ står for");
        assertThat(text(PDF.render("parts", Map.of(), Language.DANISH))).doesNotContain("▯");
    }

    @ParameterizedTest
    @EnumSource
    void linksTablesAndListsAreReadableToo(Language language) throws Exception {
        byte[] parts = PDF.render("parts", Map.of(), language);
        assertThat(PdfUa.faults(parts)).isEmpty();
        assertThat(PdfFacts.faults(parts, language)).isEmpty();
    }

    @Test
    void theJudgeFindsFaults() throws Exception {
        assertThat(PdfUa.faults(SamplePapers.pdf())).isNotEmpty();
    }

    static Map<String, Object> awkward(Language language) {
        return Map.of(
                "number",
                new CaseNumber("BR-2026-000123"),
                "at",
                new Dates(language).second(AT),
                "by",
                "Åse Ærøskøbing-Øllegård & \"Søn\" <script>",
                "next",
                List.of("Vi læser din klage.", "Vi skriver til dig."),
                "registered",
                List.of("Kommunens sagssystem: Registreret 2. marts 2026 kl. 11.05 med nummer S2026-77"),
                "papers",
                List.of(new Document(
                        DocumentId.fresh(),
                        "dom (æøå).pdf",
                        FileKind.PDF,
                        1_234_567,
                        AT,
                        Safety.CLEAN,
                        HiddenData.NOT_LOOKED_FOR)),
                "sections",
                List.of(
                        new Section(
                                "Hvad klager du over?",
                                List.of(
                                        new Row(
                                                "Hvad skete der?",
                                                List.of("Rødgrød med fløde 🏠😀👩‍👩‍👧🇩🇰\u0007\n\nanden linje")),
                                        new Row("Navn", List.of("Llanfairpwllgwyngyll".repeat(20))),
                                        new Row("På arabisk", List.of("لم أتلق أي رد من البلدية (منذ 2024) :)")),
                                        new Row("På hebraisk og dansk", List.of("Jeg hedder שָׁלוֹם כהן og bor her")),
                                        new Row("På kinesisk", List.of("我没有收到回复")))),
                        new Section(
                                "Lang tekst", List.of(new Row("Fortæl", List.of("Jeg venter stadig. ".repeat(500)))))));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
