package dk.borgerraadgiver.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a paper lies while it is looked at; cleared away whatever comes of it. */
record Tray(Path file, boolean overflowed) implements AutoCloseable {
    static Tray empty() throws IOException {
        return new Tray(Files.createTempFile("paper", ""), false);
    }

    /** Reads one byte more than fits, and no further. */
    static Tray take(InputStream bytes, long most) throws IOException {
        Tray tray = empty();
        try (OutputStream out = Files.newOutputStream(tray.file)) {
            long taken = copy(bytes, out, most + 1);
            return new Tray(tray.file, taken > most);
        } catch (IOException | RuntimeException failed) {
            tray.close();
            throw failed;
        }
    }

    long size() throws IOException {
        return Files.size(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static long copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] piece = new byte[64 * 1024];
        long taken = 0;
        while (taken < most) {
            int length = in.read(piece, 0, (int) Math.min(piece.length, most - taken));
            if (length < 0) {
                return taken;
            }
            out.write(piece, 0, length);
            taken += length;
        }
        return taken;
    }
}
