package dk.borgerraadgiver.accessibility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** What people bring along. */
final class Papers {
    private Papers() {}

    static Path letter(Path folder) {
        try (PDDocument letter = new PDDocument()) {
            letter.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            letter.save(bytes);
            return Files.write(folder.resolve("brev-fra-ydelsesservice.pdf"), bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Calls itself a picture and is a program. */
    static Path disguised(Path folder) {
        try {
            return Files.write(folder.resolve("billede.jpg"), new byte[] {'M', 'Z', 0x10, 0, 0, 0, 0, 0});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
