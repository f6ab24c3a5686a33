package dk.borgerraadgiver.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks clamd's INSTREAM over a real socket: command, length-prefixed pieces, a zero, one answer. */
public final class FakeClamd implements AutoCloseable {
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private final ServerSocket server;
    private volatile String otherAnswer = "";

    public FakeClamd() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void answerAlways(String answer) {
        otherAnswer = answer;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                answer(socket);
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    private void answer(Socket socket) throws IOException {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        String said = command.equals("zINSTREAM\0") ? verdict(stream(in)) : "UNKNOWN COMMAND";
        socket.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    private String verdict(String stream) {
        if (!otherAnswer.isEmpty()) {
            return otherAnswer;
        }
        return stream.contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    private static String stream(DataInputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            all.write(in.readNBytes(length));
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
