package dk.borgerraadgiver.handover.api;

import com.sun.net.httpserver.HttpServer;
import dk.borgerraadgiver.FreePort;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseHistories;
import dk.borgerraadgiver.casework.Cases;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.handover.Handover;
import dk.borgerraadgiver.handover.Handovers;
import dk.borgerraadgiver.identity.Employees;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole site, open to the case system, and an issuer of our own. Started once. */
final class ApiSite {
    static final String ISSUER = "https://issuer.example.dk";
    static final String AUDIENCE = "https://klag.example.dk/api";
    static final String CLIENT = "case-system";
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final int ONE_OF_OURS = 900_000;
    static final String ADDRESS = "X-Forwarded-For";
    static final int REQUESTS = 40;

    final TestTokens tokens = new TestTokens();
    private final RunningSite site;
    private final HttpClient client = HttpClient.newHttpClient();

    private static final class Once {
        private static final ApiSite SITE = new ApiSite();
    }

    static ApiSite get() {
        return Once.SITE;
    }

    private ApiSite() {
        try {
            HttpServer keys = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            keys.createContext("/keys", exchange -> {
                byte[] set = tokens.keySet().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, set.length);
                exchange.getResponseBody().write(set);
                exchange.close();
            });
            keys.start();
            site = RunningSite.with(
                    Files.createTempDirectory("api-test"),
                    FreePort.any(),
                    "--borgerraadgiver.status-api.issuer=" + ISSUER,
                    "--borgerraadgiver.status-api.key-set=http://localhost:"
                            + keys.getAddress().getPort() + "/keys",
                    "--borgerraadgiver.status-api.audience=" + AUDIENCE,
                    "--borgerraadgiver.status-api.client=" + CLIENT,
                    "--borgerraadgiver.status-api.requests-a-minute=" + REQUESTS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Employees employees() {
        return site.bean(Employees.class);
    }

    JdbcClient database() {
        return site.bean(JdbcClient.class);
    }

    /** A new case with one complaint point that the case system has registered. */
    CaseNumber registered() {
        CaseNumber number = unknown();
        Handovers handovers = site.bean(Handovers.class);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        handovers.queue(number, 1, now, now.plus(1, ChronoUnit.DAYS));
        handovers.registered(
                handovers.first(number).orElseThrow().id(), new Handover.Registered("S-" + number, now, false));
        return number;
    }

    /** A new case that the case system has not. */
    CaseNumber unknown() {
        CaseNumber number = new CaseNumber("BR-2026-%06d".formatted(ONE_OF_OURS + MADE.incrementAndGet()));
        site.bean(Cases.class)
                .add(new CaseFile(
                        number,
                        new Party.Citizen(new PersonId(UUID.randomUUID())),
                        FolderId.fresh(),
                        1,
                        List.of(new Entry(
                                1,
                                Instant.now().truncatedTo(ChronoUnit.MICROS),
                                new By.Site(),
                                new CaseEvent.Received(Optional.empty(), Optional.of(MayContact.YES)))),
                        1));
        return number;
    }

    /** On its way, and not yet registered. */
    CaseNumber onItsWay() {
        CaseNumber number = unknown();
        site.bean(Handovers.class).queue(number, 1, Instant.now(), Instant.now().plus(1, ChronoUnit.DAYS));
        return number;
    }

    CaseFile file(CaseNumber number) {
        return site.bean(CaseHistories.class).whole(number).orElseThrow();
    }

    /** The citizen finds the first point not answered. */
    void contests(CaseNumber number) {
        CaseFile file = file(number);
        CaseFile after = new CaseFile(
                number,
                file.party(),
                file.papers(),
                file.points(),
                Stream.concat(
                                file.history().stream(),
                                Stream.of(new Entry(
                                        file.history().size() + 1,
                                        Instant.now().truncatedTo(ChronoUnit.MICROS),
                                        new By.Citizen(new PersonId(UUID.randomUUID())),
                                        new CaseEvent.PointContested(1, "Det er ikke svar nok."))))
                        .toList(),
                file.version() + 1);
        site.bean(Cases.class).save(file, after);
    }

    List<String> notices(CaseNumber number) {
        return database()
                .sql("select occasion from notice where about = ?")
                .param(number.value())
                .query(String.class)
                .list();
    }

    HttpResponse<String> look(CaseNumber number, String token) {
        return send(request("/api/v1/cases/" + number, Map.of("Authorization", "Bearer " + token)));
    }

    HttpResponse<String> tell(CaseNumber number, String body) {
        return tell(number, UUID.randomUUID().toString(), body);
    }

    HttpResponse<String> tell(CaseNumber number, String key, String body) {
        return tell(
                number,
                Map.of(
                        "Authorization",
                        "Bearer " + tokens.right(),
                        "Idempotency-Key",
                        key,
                        "Content-Type",
                        "application/json"),
                body);
    }

    HttpResponse<String> tell(CaseNumber number, Map<String, String> headers, String body) {
        return send(request("/api/v1/cases/" + number + "/events", headers).POST(BodyPublishers.ofString(body)));
    }

    /** Each from another address, unless it says which. */
    HttpRequest.Builder request(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site.url() + path));
        if (!headers.containsKey(ADDRESS)) {
            request.header(ADDRESS, "2001:db8::" + Integer.toHexString(MADE.incrementAndGet()));
        }
        headers.forEach(request::header);
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
