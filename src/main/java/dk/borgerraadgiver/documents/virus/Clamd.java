package dk.borgerraadgiver.documents.virus;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks {@code clamd} by its INSTREAM command. */
final class Clamd implements VirusCheck {
    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final ClamavSettings settings;

    Clamd(ClamavSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict of(InputStream bytes) {
        int patience = Math.toIntExact(settings.patience().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            send(bytes, new DataOutputStream(socket.getOutputStream()));
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
        } catch (IOException down) {
            LOG.warn("The virus check does not answer: {}", down.toString());
            return Verdict.UNREACHABLE;
        }
    }

    @Override
    public boolean isThere() {
        return true;
    }

    private static void send(InputStream bytes, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] piece = new byte[PIECE];
        for (int length = bytes.read(piece); length >= 0; length = bytes.read(piece)) {
            if (length > 0) {
                out.writeInt(length);
                out.write(piece, 0, length);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    /** Only an exact "OK" is a clean bill; anything that is not understood keeps the paper locked away. */
    private static Verdict verdict(String answer) {
        String said = answer.replace("\0", "").strip();
        if (said.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        LOG.error("The virus check gave no verdict: {}", said);
        return Verdict.UNREACHABLE;
    }
}
