package dk.borgerraadgiver.accessibility;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;
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

    static Path photograph(Path folder) {
        try {
            Path file = folder.resolve("underskrift.jpg");
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a phone takes it: of a size that shows on a slow line. */
    static Path largePhotograph(Path folder) {
        BufferedImage noise = new BufferedImage(1000, 800, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        noise.setRGB(0, 0, 1000, 800, random.ints(1000 * 800).toArray(), 0, 1000);
        try {
            Path file = folder.resolve("brev-fotograferet.jpg");
            ImageIO.write(noise, "jpg", file.toFile());
            return file;
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

    static Path empty(Path folder) {
        return written(folder, "tom.pdf", 0);
    }

    static Path tooLarge(Path folder) {
        return written(folder, "stor.txt", 26 * 1024 * 1024);
    }

    private static Path written(Path folder, String name, int size) {
        try {
            return Files.write(folder.resolve(name), new byte[size]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String inBase64(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
