package dk.borgerraadgiver.documents.check;

import dk.borgerraadgiver.documents.FileKind;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Word and OpenDocument are zip files; a few entries tell which. No more than those is ever unpacked. */
final class ZipLook {
    private static final int ENOUGH = 1_000_000;
    private static final int FLAGS_AT = 6;

    private ZipLook() {}

    static Look at(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return office(text(zip, "[Content_Types].xml"));
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("META-INF/manifest.xml") != null) {
                return openDocument(text(zip, "mimetype").strip(), text(zip, "META-INF/manifest.xml"));
            }
            return firstEntryIsEncrypted(file) ? new Look.Locked() : foreign(ForeignKind.ARCHIVE);
        } catch (ZipException unreadable) {
            return new Look.Broken();
        }
    }

    private static Look office(String contentTypes) {
        if (contentTypes.contains("macroEnabled")) {
            return foreign(ForeignKind.MACROS);
        }
        if (contentTypes.contains("wordprocessingml.document.main+xml")) {
            return new Look.Known(FileKind.WORD_OPEN);
        }
        if (contentTypes.contains("spreadsheetml.sheet.main+xml")) {
            return foreign(ForeignKind.SPREADSHEET);
        }
        return foreign(
                contentTypes.contains("presentationml.presentation.main+xml")
                        ? ForeignKind.SLIDES
                        : ForeignKind.UNKNOWN);
    }

    private static Look openDocument(String mediaType, String manifest) {
        if (manifest.contains("encryption-data")) {
            return new Look.Locked();
        }
        return FileKind.of(mediaType).<Look>map(Look.Known::new).orElseGet(() -> foreign(ForeignKind.UNKNOWN));
    }

    private static String text(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream bytes = zip.getInputStream(entry)) {
            return new String(bytes.readNBytes(ENOUGH), StandardCharsets.UTF_8);
        }
    }

    private static boolean firstEntryIsEncrypted(Path file) throws IOException {
        try (DataInputStream bytes = new DataInputStream(Files.newInputStream(file))) {
            bytes.skipNBytes(FLAGS_AT);
            return (bytes.readUnsignedByte() & 1) == 1;
        }
    }

    private static Look foreign(ForeignKind kind) {
        return new Look.Foreign(kind.textKey());
    }
}
