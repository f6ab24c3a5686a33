package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Which way up a picture is, the one thing in Exif that is needed to see it rightly. */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final short SHORT = 3;
    private static final int SIZE = 26;

    boolean isUpright() {
        return value == UPRIGHT.value;
    }

    /** @param tiff the Exif block, from its byte order mark on; one that cannot be read tells nothing */
    static Orientation in(ByteBuffer tiff) {
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + 12 * i;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
                    int value = tiff.getShort(entry + 8);
                    return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    /** An Exif block that says this and nothing else. */
    ByteBuffer asTiff() {
        ByteBuffer tiff = ByteBuffer.allocate(SIZE);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8);
        tiff.putShort((short) 1).putShort((short) TAG).putShort(SHORT).putInt(1);
        return tiff.putShort((short) value).putShort((short) 0).putInt(0).flip();
    }
}
