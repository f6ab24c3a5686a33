package dk.borgerraadgiver.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Papers of every kind, made from nothing. */
public final class SamplePapers {
    private SamplePapers() {}

    public static byte[] resource(String name) {
        try (var in = SamplePapers.class.getResourceAsStream("/documents/" + name)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static byte[] pdf() {
        return pdf(null, null);
    }

    public static byte[] pdf(String ownerPassword, String userPassword) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            if (ownerPassword != null) {
                pdf.protect(new StandardProtectionPolicy(ownerPassword, userPassword, new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] office(String mainType) {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd." + mainType + "\"/></Types>"));
    }

    public static byte[] openDocument(String mediaType, String manifest) {
        return zip(Map.of("mimetype", mediaType, "META-INF/manifest.xml", manifest));
    }

    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** A compound file with one stream; the flags are where Word keeps its own. */
    public static byte[] compound(String stream, int flags) {
        ByteBuffer file = ByteBuffer.allocate(512 * 4).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(24, (short) 0x3E).putShort(26, (short) 3);
        file.putShort(28, (short) 0xFFFE).putShort(30, (short) 9).putShort(32, (short) 6);
        file.putInt(44, 1).putInt(48, 1).putInt(56, 0).putInt(60, -2).putInt(68, -2);
        for (int i = 0; i < 109; i++) {
            file.putInt(76 + 4 * i, i == 0 ? 0 : -1);
        }
        for (int i = 0; i < 128; i++) {
            file.putInt(512 + 4 * i, i == 0 ? -3 : i < 3 ? -2 : -1);
        }
        entry(file, 1024, "Root Entry", 5, 1, -2);
        entry(file, 1152, stream, 2, -1, 2);
        file.putShort(1536 + 10, (short) flags);
        return file.array();
    }

    private static void entry(ByteBuffer file, int at, String name, int type, int child, int sector) {
        file.put(at, name.getBytes(StandardCharsets.UTF_16LE)).putShort(at + 64, (short) (2 * name.length() + 2));
        file.put(at + 66, (byte) type).putInt(at + 68, -1).putInt(at + 72, -1);
        file.putInt(at + 76, child).putInt(at + 116, sector).putInt(at + 120, 512);
    }
}
