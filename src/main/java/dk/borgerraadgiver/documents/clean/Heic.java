package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Blanks the Exif and XMP items of a picture in the ISO base media format; which way up it is stands elsewhere. */
final class Heic {
    private record Box(int from, int to) {}

    private final ByteBuffer in;
    private final Blanks blanks;

    Heic(ByteBuffer in) {
        this.in = in;
        this.blanks = new Blanks(in);
    }

    List<ByteBuffer> clean() {
        Box meta = required(boxes(0, in.limit()), "meta");
        Map<String, Box> parts = boxes(meta.from + 4, meta.to);
        Set<Long> telling = tellingItems(required(parts, "iinf"));
        if (!telling.isEmpty()) {
            blankItems(required(parts, "iloc"), telling, parts.getOrDefault("idat", meta));
        }
        return blanks.pieces();
    }

    private static Box required(Map<String, Box> boxes, String name) {
        Box box = boxes.get(name);
        if (box == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return box;
    }

    private Map<String, Box> boxes(int from, int to) {
        Map<String, Box> boxes = new HashMap<>();
        for (int at = from; at + 8 <= to; ) {
            long size = Integer.toUnsignedLong(in.getInt(at));
            int header = size == 1 ? 16 : 8;
            int end = Math.toIntExact(size == 0 ? to : at + (size == 1 ? in.getLong(at + 8) : size));
            if (end < at + header || end > to) {
                throw new IllegalArgumentException("box out of bounds");
            }
            boxes.putIfAbsent(Letters.at(in, at + 4, 4), new Box(at + header, end));
            at = end;
        }
        return boxes;
    }

    private Set<Long> tellingItems(Box list) {
        Set<Long> items = new HashSet<>();
        int at = list.from + (in.get(list.from) == 0 ? 6 : 8);
        while (at + 8 <= list.to) {
            boolean wide = in.get(at + 8) >= 3;
            int type = at + (wide ? 18 : 16);
            String kind = Letters.at(in, type, 4);
            if (kind.equals("Exif") || kind.equals("mime")) {
                items.add(number(at + 12, wide ? 4 : 2));
            }
            at += Math.max(8, in.getInt(at));
        }
        return items;
    }

    private void blankItems(Box places, Set<Long> telling, Box inside) {
        Sizes sizes = Sizes.of(in.get(places.from), Short.toUnsignedInt(in.getShort(places.from + 4)));
        int at = places.from + 6 + sizes.id;
        for (long left = number(places.from + 6, sizes.id); left > 0; left--) {
            boolean blank = telling.contains(number(at, sizes.id));
            at += sizes.id;
            boolean isInside = sizes.method > 0 && (in.getShort(at) & 15) == 1;
            at += sizes.method + 2;
            long base = number(at, sizes.base) + (isInside ? inside.from : 0);
            at += sizes.base;
            int extents = Short.toUnsignedInt(in.getShort(at));
            at += 2;
            for (int i = 0; i < extents; i++) {
                if (blank) {
                    blankExtent(base, at + sizes.index, sizes);
                }
                at += sizes.index + sizes.offset + sizes.length;
            }
        }
    }

    private void blankExtent(long base, int at, Sizes sizes) {
        blanks.blank(base + number(at, sizes.offset), number(at + sizes.offset, sizes.length));
    }

    /** How many bytes each number of the item locations takes. */
    private record Sizes(int id, int method, int offset, int length, int base, int index) {
        static Sizes of(int version, int packed) {
            return new Sizes(
                    version < 2 ? 2 : 4,
                    version == 0 ? 0 : 2,
                    packed >> 12,
                    packed >> 8 & 15,
                    packed >> 4 & 15,
                    version == 0 ? 0 : packed & 15);
        }
    }

    private long number(int at, int size) {
        return switch (size) {
            case 0 -> 0;
            case 2 -> Short.toUnsignedLong(in.getShort(at));
            case 4 -> Integer.toUnsignedLong(in.getInt(at));
            case 8 -> in.getLong(at);
            default -> throw new IllegalArgumentException("odd size");
        };
    }
}
