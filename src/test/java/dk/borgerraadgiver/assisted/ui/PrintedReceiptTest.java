package dk.borgerraadgiver.assisted.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dk.borgerraadgiver.assisted.StatusCode;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import dk.borgerraadgiver.shared.CaseNumber;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedReceiptTest {
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000123");
    private static final StatusCode CODE = new StatusCode("1234567890123456");

    private final PrintedReceipt receipt =
            new PrintedReceipt(TestPdf.pdf(), new Bundles(), new PublicAddress("https://borgerraadgiver.example.dk"));

    @ParameterizedTest
    @EnumSource
    void isReadableByMachinesForPeople(Language language) throws Exception {
        byte[] pdf = receipt.render(NUMBER, CODE, language);
        Files.write(Path.of("target/status-receipt-" + language.code() + ".pdf"), pdf);
        assertThat(PdfUa.faults(pdf)).isEmpty();
        assertThat(PdfFacts.faults(pdf, language)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysNumberCodeInGroupsAddressAndPhoneOnOneOrTwoPages(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(receipt.render(NUMBER, CODE, language))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "BR-2026-000123",
                            "1234 5678 9012 3456",
                            "borgerraadgiver.example.dk/status",
                            "33 66 14 00");
        }
    }

    /** From the printed page, as a phone's camera would see it. */
    @ParameterizedTest
    @EnumSource
    void theSquareCodeOpensTheStatusPage(Language language) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(receipt.render(NUMBER, CODE, language))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            BinaryBitmap seen = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots)));
            assertThat(new QRCodeReader().decode(seen).getText())
                    .isEqualTo("https://borgerraadgiver.example.dk/status");
        }
    }
}
