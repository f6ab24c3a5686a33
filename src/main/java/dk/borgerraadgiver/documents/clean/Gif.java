package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Keeps the pictures and how often they are shown; comments and XMP go. */
final class Gif {
    private static final int HEADER = 13;
    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xFF;

    private final ByteBuffer in;

    Gif(ByteBuffer in) {
        this.in = in;
    }

    List<ByteBuffer> clean() {
        if (!Letters.at(in, 0, 3).equals("GIF")) {
            throw new IllegalArgumentException("no GIF");
        }
        int at = HEADER + colours(in.get(10));
        List<ByteBuffer> out = new ArrayList<>(List.of(in.slice(0, at)));
        while (unsigned(at) != END) {
            int end = endOfBlock(at);
            if (isPartOfThePicture(at)) {
                out.add(in.slice(at, end - at));
            }
            at = end;
        }
        out.add(in.slice(at, 1));
        return out;
    }

    private int endOfBlock(int at) {
        return switch (unsigned(at)) {
            case PICTURE -> endOfData(at + 11 + colours(in.get(at + 9)));
            case EXTENSION -> endOfData(at + 2);
            default -> throw new IllegalArgumentException("no block at " + at);
        };
    }

    private int endOfData(int from) {
        int at = from;
        while (unsigned(at) != 0) {
            at += 1 + unsigned(at);
        }
        return at + 1;
    }

    private boolean isPartOfThePicture(int at) {
        if (unsigned(at) != EXTENSION) {
            return true;
        }
        return switch (unsigned(at + 1)) {
            case COMMENT -> false;
            case APPLICATION -> List.of("NETSCAPE", "ANIMEXTS").contains(Letters.at(in, at + 3, 8));
            default -> true;
        };
    }

    private static int colours(byte flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private int unsigned(int at) {
        return in.get(at) & 0xFF;
    }
}
