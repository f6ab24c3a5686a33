package dk.borgerraadgiver.correspondence.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.DispatchId;
import dk.borgerraadgiver.correspondence.Sms.Message;
import dk.borgerraadgiver.correspondence.SmsSettings;
import dk.borgerraadgiver.correspondence.SmsSettings.Fields;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a gateway that listens on a real socket. */
class GatewaySmsTest {
    private static final Message NEWS = new Message("12 34 56 78", "Der er nyt til dig. Log ind på siden (æøå).");

    private final List<String> bodies = new ArrayList<>();
    private final List<String> authorizations = new ArrayList<>();
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/sms", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aMessageIsHandedOverWholeWithItsKey() {
        assertThat(gateway("", new Fields("to", "message", "from")).send(NEWS)).isEqualTo(Delivery.SENT);
        assertThat(bodies)
                .containsExactly(
                        "{\"to\":\"+4512345678\",\"message\":\"Der er nyt til dig. Log ind på siden (æøå).\",\"from\":\"Rådgiver\"}");
        assertThat(authorizations).containsExactly("Bearer hemmelig");
    }

    @Test
    void theGatewaysOwnNamesOfThePartsAreUsed() {
        gateway("", new Fields("destination", "userData", "source")).send(NEWS);
        assertThat(bodies.getFirst()).contains("\"destination\":", "\"userData\":", "\"source\":");
    }

    @Test
    void whoWantsNoSenderNamedHearsFromTheNeutralOneOrFromTheOffice() {
        Message neutral = new Message(DispatchId.fresh(), "12345678", "Der er nyt til dig.", true);
        assertThat(gateway("", new Fields("to", "message", "from")).send(neutral))
                .isEqualTo(Delivery.BY_HAND);
        assertThat(bodies).isEmpty();
        gateway("Besked", new Fields("to", "message", "from")).send(neutral);
        assertThat(bodies.getFirst()).contains("\"Besked\"").doesNotContain("Rådgiver");
    }

    @Test
    void whatTheGatewayRefusesIsNotSaidToBeSent() {
        status = 503;
        assertThatThrownBy(
                        () -> gateway("", new Fields("to", "message", "from")).send(NEWS))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aGatewayThatCanBeListenedToIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new SmsSettings("http://sms.example", "", "", "", new Fields("a", "b", "c")))
                .hasMessage("borgerraadgiver.sms.url must begin with https");
    }

    @ParameterizedTest
    @CsvSource({"12 34 56 78,+4512345678", "+46 70-123 45 67,+46701234567", "0046701234567,+46701234567"})
    void numbersAreWrittenAsTheWorldDoes(String typed, String number) {
        assertThat(GatewaySms.international(typed)).isEqualTo(number);
    }

    private GatewaySms gateway(String neutral, Fields fields) {
        String address = "http://localhost:" + server.getAddress().getPort() + "/sms";
        return new GatewaySms(new SmsSettings(address, "Bearer hemmelig", "Rådgiver", neutral, fields));
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
