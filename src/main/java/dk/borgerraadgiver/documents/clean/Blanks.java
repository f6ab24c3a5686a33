package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file in which some stretches are written over and nothing moves. */
final class Blanks {
    private final ByteBuffer in;
    private final TreeMap<Integer, byte[]> over = new TreeMap<>();

    Blanks(ByteBuffer in) {
        this.in = in;
    }

    void blank(long from, long length) {
        if (from < 0 || length < 0 || from + length > in.limit()) {
            throw new IndexOutOfBoundsException();
        }
        over.put(Math.toIntExact(from), new byte[Math.toIntExact(length)]);
    }

    void write(int from, byte[] bytes) {
        over.put(from, bytes);
    }

    List<ByteBuffer> pieces() {
        List<ByteBuffer> pieces = new ArrayList<>();
        int at = 0;
        for (Map.Entry<Integer, byte[]> stretch : over.entrySet()) {
            int from = Math.max(at, stretch.getKey());
            int skip = Math.min(stretch.getValue().length, from - stretch.getKey());
            pieces.add(in.slice(at, from - at));
            pieces.add(ByteBuffer.wrap(stretch.getValue(), skip, stretch.getValue().length - skip));
            at = Math.max(at, stretch.getKey() + stretch.getValue().length);
        }
        pieces.add(in.slice(at, in.limit() - at));
        return pieces;
    }
}
