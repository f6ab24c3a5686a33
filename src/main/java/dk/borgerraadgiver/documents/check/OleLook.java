package dk.borgerraadgiver.documents.check;

import dk.borgerraadgiver.documents.FileKind;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Path;
import java.util.Map;

/** The old Office container. Word before 2007 lives in it, and so does every newer Office file with a password. */
final class OleLook {
    private static final int WORD_FLAGS_AT = 10;
    private static final int ENCRYPTED = 0x0100;

    private OleLook() {}

    static Look at(Path file) throws IOException {
        try {
            OleDirectory directory = OleDirectory.read(file);
            Map<String, Integer> streams = directory.streamsAtTheTop();
            if (streams.containsKey("EncryptedPackage")) {
                return new Look.Locked();
            }
            Integer word = streams.get("WordDocument");
            if (word != null) {
                boolean locked = (directory.shortAt(word, WORD_FLAGS_AT) & ENCRYPTED) != 0;
                return locked ? new Look.Locked() : new Look.Known(FileKind.WORD);
            }
            return new Look.Foreign(other(streams).textKey());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutShort) {
            return new Look.Broken();
        }
    }

    private static ForeignKind other(Map<String, Integer> streams) {
        if (streams.containsKey("Workbook") || streams.containsKey("Book")) {
            return ForeignKind.SPREADSHEET;
        }
        if (streams.containsKey("PowerPoint Document")) {
            return ForeignKind.SLIDES;
        }
        return streams.keySet().stream().anyMatch(name -> name.startsWith("__properties"))
                ? ForeignKind.EMAIL
                : ForeignKind.UNKNOWN;
    }
}
