package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes out the fields that tell of place, time, people and machines; nothing else moves. */
final class Tiff {
    private static final int EXIF = 0x8769;
    private static final int GPS = 0x8825;
    private static final Set<Integer> TELLING = Set.of(
            EXIF, GPS, 0x02BC, 0x83BB, 0x8649, 0x010D, 0x010E, 0x010F, 0x0110, 0x0131, 0x0132, 0x013B, 0x013C, 0x8298,
            0x9C9B, 0x9C9C, 0x9C9D, 0x9C9E, 0x9C9F, 0xC62F, 0xA005);
    private static final int[] SIZES = {1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};
    private static final int ENTRY = 12;
    private static final int MOST_DIRECTORIES = 200;

    private final ByteBuffer in;
    private final Blanks blanks;
    private final Set<Integer> seen = new HashSet<>();

    Tiff(ByteBuffer in) {
        this.in = in.order(in.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        this.blanks = new Blanks(in);
    }

    List<ByteBuffer> clean() {
        if (in.getShort(2) != 42) {
            throw new IllegalArgumentException("no TIFF");
        }
        int directory = in.getInt(4);
        while (directory != 0 && seen.add(directory)) {
            directory = cleanDirectory(directory);
        }
        return blanks.pieces();
    }

    private int cleanDirectory(int directory) {
        int entries = Short.toUnsignedInt(in.getShort(directory));
        int end = directory + 2 + entries * ENTRY;
        ByteBuffer kept = ByteBuffer.allocate(2 + entries * ENTRY + 4).order(in.order());
        kept.position(2);
        for (int at = directory + 2; at < end; at += ENTRY) {
            if (TELLING.contains(tag(at))) {
                blankValue(at);
            } else {
                kept.put(in.slice(at, ENTRY));
            }
        }
        kept.putShort(0, (short) ((kept.position() - 2) / ENTRY));
        kept.putInt(in.getInt(end));
        blanks.write(directory, kept.array());
        return in.getInt(end);
    }

    private void blankValue(int entry) {
        if (tag(entry) == EXIF || tag(entry) == GPS) {
            blankDirectory(in.getInt(entry + 8));
        } else if (length(entry) > 4) {
            blanks.blank(in.getInt(entry + 8), length(entry));
        }
    }

    private void blankDirectory(int directory) {
        if (seen.size() > MOST_DIRECTORIES) {
            throw new IllegalArgumentException("too many directories");
        }
        if (!seen.add(directory)) {
            return;
        }
        int entries = Short.toUnsignedInt(in.getShort(directory));
        for (int i = 0; i < entries; i++) {
            blankValue(directory + 2 + i * ENTRY);
        }
        blanks.blank(directory, 2L + entries * ENTRY + 4);
    }

    private int tag(int entry) {
        return Short.toUnsignedInt(in.getShort(entry));
    }

    private long length(int entry) {
        int type = in.getShort(entry + 2);
        return Integer.toUnsignedLong(in.getInt(entry + 4)) * (type > 0 && type < SIZES.length ? SIZES[type] : 1);
    }
}
