package dk.borgerraadgiver.documents.check;

import dk.borgerraadgiver.documents.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF that only forbids printing opens without a password, and is welcome. */
final class PdfLook {
    private PdfLook() {}

    static Look at(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return pdf.getNumberOfPages() > 0 ? new Look.Known(FileKind.PDF) : new Look.Broken();
        } catch (InvalidPasswordException needsPassword) {
            return new Look.Locked();
        } catch (IOException | RuntimeException unreadable) {
            return new Look.Broken();
        }
    }
}
