package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Keeps the chunks that make the picture; texts, times and all of Exif but which way up it is go, and what lies behind the end. */
final class Png {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int FRAME = 12;
    private static final Set<String> PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "hIST",
            "pHYs", "acTL", "fcTL", "fdAT");

    private final ByteBuffer in;

    Png(ByteBuffer in) {
        this.in = in;
    }

    List<ByteBuffer> clean() {
        if (in.getLong(0) != SIGNATURE) {
            throw new IllegalArgumentException("no PNG");
        }
        List<ByteBuffer> out = new ArrayList<>(List.of(in.slice(0, 8)));
        String name = "";
        for (int at = 8; !name.equals("IEND"); ) {
            int length = Math.addExact(in.getInt(at), FRAME);
            name = Letters.at(in, at + 4, 4);
            ByteBuffer chunk = in.slice(at, length);
            if (PICTURE.contains(name)) {
                out.add(whole(chunk));
            } else if (name.equals("eXIf")) {
                addOrientation(chunk, out);
            }
            at += length;
        }
        return out;
    }

    private static void addOrientation(ByteBuffer exif, List<ByteBuffer> out) {
        Orientation orientation = Orientation.in(exif.slice(8, exif.capacity() - FRAME));
        if (!orientation.isUpright()) {
            ByteBuffer tiff = orientation.asTiff();
            ByteBuffer chunk = ByteBuffer.allocate(FRAME + tiff.remaining());
            chunk.putInt(tiff.remaining()).putInt(exif.getInt(4)).put(tiff);
            chunk.putInt((int) sum(chunk));
            out.add(chunk.flip());
        }
    }

    private static ByteBuffer whole(ByteBuffer chunk) {
        if ((int) sum(chunk) != chunk.getInt(chunk.capacity() - 4)) {
            throw new IllegalArgumentException("damaged chunk");
        }
        return chunk;
    }

    private static long sum(ByteBuffer chunk) {
        CRC32 sum = new CRC32();
        sum.update(chunk.slice(4, chunk.capacity() - 8));
        return sum.getValue();
    }
}
