package dk.borgerraadgiver;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** A port for a server that is about to start: none of those that systems hand out, which may be gone again by then. */
public final class FreePort {
    private static final int FIRST = 20_000;
    private static final int BEYOND = 32_000;
    private static final int TRIES = 100;

    private FreePort() {}

    public static int any() {
        for (int i = 0; i < TRIES; i++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, BEYOND);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // another one, then
            }
        }
        throw new IllegalStateException("No free port between " + FIRST + " and " + BEYOND);
    }
}
