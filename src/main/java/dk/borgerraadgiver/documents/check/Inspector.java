package dk.borgerraadgiver.documents.check;

import dk.borgerraadgiver.documents.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is by what stands in it; its name is not asked. */
@Component
public class Inspector {
    private static final Map<String, FileKind> SAME = Map.of(
            "image/heif", FileKind.HEIC,
            "image/heic-sequence", FileKind.HEIC,
            "image/heif-sequence", FileKind.HEIC,
            "text/csv", FileKind.TEXT);

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND =
            ByteBuffer.allocate(8).putLong(0xD0CF11E0A1B11AE1L).array();

    private final Tika tika = new Tika();

    public Look look(Path file) throws IOException {
        if (begins(file, ZIP)) {
            return ZipLook.at(file);
        }
        if (begins(file, COMPOUND)) {
            return OleLook.at(file);
        }
        String type = typeOf(file);
        FileKind kind = SAME.getOrDefault(type, FileKind.of(type).orElse(null));
        if (kind == null) {
            return new Look.Foreign(ForeignKind.of(type).textKey());
        }
        return kind == FileKind.PDF ? PdfLook.at(file) : new Look.Known(kind);
    }

    private static boolean begins(Path file, byte[] mark) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(mark.length), mark);
        }
    }

    private String typeOf(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return tika.detect(bytes);
        }
    }
}
