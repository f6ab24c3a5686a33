package dk.borgerraadgiver.documents.clean;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Short names inside picture files. */
final class Letters {
    private Letters() {}

    static String at(ByteBuffer bytes, int position, int length) {
        byte[] letters = new byte[length];
        bytes.get(position, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }
}
