package dk.borgerraadgiver.correspondence.post;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.DispatchId;
import dk.borgerraadgiver.correspondence.PrintedLetter.Sheet;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterFolderTest {
    private static final DispatchId ID = DispatchId.fresh();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aLetterIsReadableByMachinesForPeople(Language language) throws Exception {
        assertThat(letters().send(sheet(language, false))).isEqualTo(Delivery.SENT);
        assertThat(PdfUa.faults(Files.readAllBytes(only()))).isEmpty();
        assertThat(PdfFacts.faults(Files.readAllBytes(only()), language)).isEmpty();
        assertThat(PdfFacts.of(Files.readAllBytes(only())).text())
                .containsSubsequence("1704 København V", "Nyt til dig", "Der er nyt til dig.", "Log ind");
        assertThat(text()).contains("Åse Vej 1", "1704 København V", "Der er nyt til dig", "Borgerrådgiver");
    }

    @Test
    void theSameLetterTwiceIsOne() throws IOException {
        letters().send(sheet(Language.DANISH, false));
        letters().send(sheet(Language.DANISH, false));
        assertThat(only()).hasFileName(ID.value() + ".pdf");
    }

    @Test
    void whoWantsNoSenderNamedGetsALetterWithoutOne() throws Exception {
        letters().send(sheet(Language.DANISH, true));
        assertThat(text()).contains("Der er nyt til dig").doesNotContain("Borgerrådgiver", "Tietgensgade");
        assertThat(PdfUa.faults(Files.readAllBytes(only()))).isEmpty();
        assertThat(PdfFacts.faults(Files.readAllBytes(only()), Language.DANISH)).isEmpty();
    }

    private LetterFolder letters() {
        return new LetterFolder(folder.resolve("til-tryk"), TestPdf.pdf());
    }

    private static Sheet sheet(Language language, boolean neutral) {
        return new Sheet(
                ID,
                List.of("Åse Vej 1", "1704 København V"),
                "Nyt til dig",
                "Der er nyt til dig.\n\nLog ind for at læse det.",
                language,
                neutral);
    }

    private Path only() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("til-tryk"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private String text() throws IOException {
        try (PDDocument letter = Loader.loadPDF(only().toFile())) {
            return new PDFTextStripper().getText(letter);
        }
    }
}
