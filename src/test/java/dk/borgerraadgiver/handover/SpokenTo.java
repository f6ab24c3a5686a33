package dk.borgerraadgiver.handover;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.borgerraadgiver.handover.system.TestCaseSystems;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A case system with an endpoint on a real socket, that answers as it is told to. */
final class SpokenTo implements AutoCloseable {
    static final String REGISTERED = "{\"reference\":\"S2026-77\",\"registeredAt\":\"2026-03-02T10:05:00Z\"}";

    final List<String> heard = new ArrayList<>();
    int toPut = 202;
    int toGet = 202;
    String body = REGISTERED;
    private final HttpServer endpoint;

    SpokenTo() throws IOException {
        endpoint = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        endpoint.createContext("/cases", this::answer);
        endpoint.start();
    }

    CaseSystem system() {
        return TestCaseSystems.at("http://localhost:" + endpoint.getAddress().getPort() + "/cases/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        heard.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath() + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        byte[] said = body.getBytes(StandardCharsets.UTF_8);
        int status = exchange.getRequestMethod().equals("PUT") ? toPut : toGet;
        exchange.sendResponseHeaders(status, said.length == 0 ? -1 : said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    @Override
    public void close() {
        endpoint.stop(0);
    }
}
