package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the picture, its colour profile and which way up it is. Exif with GPS, XMP, IPTC, comments, previews and
 * whatever lies behind the end go.
 */
final class Jpeg {
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final String EXIF = "Exif\0\0";

    private final ByteBuffer in;
    private final List<ByteBuffer> out = new ArrayList<>();
    private Orientation orientation = Orientation.UPRIGHT;
    private int at = 2;

    Jpeg(ByteBuffer in) {
        this.in = in;
    }

    List<ByteBuffer> clean() {
        if (in.getShort(0) != (short) 0xFFD8) {
            throw new IllegalArgumentException("no JPEG");
        }
        int marker = nextMarker();
        while (marker != SCAN) {
            segment(marker);
            marker = nextMarker();
        }
        scansToTheEnd();
        out.addAll(0, beginning());
        out.add(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) END}));
        return out;
    }

    private int nextMarker() {
        if ((in.get(at) & 0xFF) != 0xFF) {
            throw new IllegalArgumentException("no marker at " + at);
        }
        while ((in.get(at + 1) & 0xFF) == 0xFF) {
            at++;
        }
        return in.get(at + 1) & 0xFF;
    }

    private void segment(int marker) {
        if (marker == END) {
            throw new IllegalArgumentException("ends before the picture");
        }
        int length = 2 + Short.toUnsignedInt(in.getShort(at + 2));
        if (marker == APP1 && begins(EXIF)) {
            orientation = Orientation.in(in.slice(at + 10, length - 10));
        }
        if (isPartOfThePicture(marker)) {
            out.add(in.slice(at, length));
        }
        at += length;
    }

    private boolean isPartOfThePicture(int marker) {
        if (marker < APP0 || marker > APP15) {
            return marker != COMMENT;
        }
        return (marker == APP0 && begins("JFIF\0"))
                || (marker == APP2 && begins("ICC_PROFILE\0"))
                || (marker == APP14 && begins("Adobe"));
    }

    private boolean begins(String word) {
        byte[] expected = word.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.wrap(expected).equals(in.slice(at + 4, expected.length));
    }

    /** A picture that was cut short is kept as far as it goes. */
    private void scansToTheEnd() {
        while (at + 1 < in.limit()) {
            int marker = nextMarker();
            if (marker == END) {
                return;
            }
            int end = at + 2 + Short.toUnsignedInt(in.getShort(at + 2));
            if (marker == SCAN) {
                end = endOfScan(end);
            }
            if (isPartOfThePicture(marker)) {
                out.add(in.slice(at, Math.min(end, in.limit()) - at));
            }
            at = end;
        }
    }

    private int endOfScan(int from) {
        int end = from;
        while (end + 1 < in.limit()) {
            int next = in.get(end + 1) & 0xFF;
            if ((in.get(end) & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return end;
            }
            end++;
        }
        return in.limit();
    }

    private List<ByteBuffer> beginning() {
        if (orientation.isUpright()) {
            return List.of(in.slice(0, 2));
        }
        ByteBuffer tiff = orientation.asTiff();
        byte[] exif = EXIF.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer segment = ByteBuffer.allocate(4 + exif.length + tiff.remaining());
        segment.putShort((short) (0xFF00 | APP1)).putShort((short) (segment.capacity() - 2));
        return List.of(in.slice(0, 2), segment.put(exif).put(tiff).flip());
    }
}
