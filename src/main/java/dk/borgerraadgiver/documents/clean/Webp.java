package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Keeps the picture, its colours and which way up it is; Exif, XMP and unknown chunks go. */
final class Webp {
    private static final int HEADER = 12;
    private static final byte EXIF_FLAG = 0x08;
    private static final byte XMP_FLAG = 0x04;
    private static final List<String> PICTURE = List.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");

    private final ByteBuffer in;
    private final List<ByteBuffer> out = new ArrayList<>();
    private Orientation orientation = Orientation.UPRIGHT;

    Webp(ByteBuffer in) {
        this.in = in.order(ByteOrder.LITTLE_ENDIAN);
    }

    List<ByteBuffer> clean() {
        if (!Letters.at(in, 0, 4).equals("RIFF") || !Letters.at(in, 8, 4).equals("WEBP")) {
            throw new IllegalArgumentException("no WebP");
        }
        int end = Math.addExact(8, in.getInt(4));
        for (int at = HEADER; at < end; ) {
            int size = size(at);
            chunk(Letters.at(in, at, 4), at, size);
            at = Math.addExact(at, 8 + size + (size & 1));
        }
        if (!orientation.isUpright()) {
            out.add(chunk("EXIF", orientation.asTiff()));
        }
        out.addFirst(header());
        return out;
    }

    private void chunk(String name, int at, int size) {
        if (name.equals("VP8X")) {
            out.add(withFlags(at, size));
        } else if (name.equals("EXIF")) {
            int skip = size > 6 && Letters.at(in, at + 8, 4).equals("Exif") ? 6 : 0;
            orientation = Orientation.in(in.slice(at + 8 + skip, size - skip));
        } else if (PICTURE.contains(name)) {
            out.add(chunk(name, in.slice(at + 8, size)));
        }
    }

    private ByteBuffer withFlags(int at, int size) {
        ByteBuffer chunk = chunk("VP8X", in.slice(at + 8, size));
        byte kept = (byte) (chunk.get(8) & ~(XMP_FLAG | EXIF_FLAG));
        return chunk.put(8, hasOrientation() ? (byte) (kept | EXIF_FLAG) : kept);
    }

    /** The flags stand before the Exif chunk, so it is looked up ahead. */
    private boolean hasOrientation() {
        for (int at = HEADER; at + 8 <= in.limit(); ) {
            int size = size(at);
            if (Letters.at(in, at, 4).equals("EXIF")) {
                int skip = size > 6 && Letters.at(in, at + 8, 4).equals("Exif") ? 6 : 0;
                return !Orientation.in(in.slice(at + 8 + skip, size - skip)).isUpright();
            }
            at = Math.addExact(at, 8 + size + (size & 1));
        }
        return false;
    }

    private int size(int at) {
        int size = in.getInt(at + 4);
        if (size < 0) {
            throw new IllegalArgumentException("odd size");
        }
        return size;
    }

    private static ByteBuffer chunk(String name, ByteBuffer payload) {
        int size = payload.remaining();
        ByteBuffer chunk = ByteBuffer.allocate(8 + size + (size & 1)).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(size).put(payload);
        return chunk.rewind();
    }

    private ByteBuffer header() {
        int size = 4 + out.stream().mapToInt(ByteBuffer::remaining).sum();
        ByteBuffer header = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(size);
        return header.put("WEBP".getBytes(StandardCharsets.US_ASCII)).flip();
    }
}
