package dk.borgerraadgiver.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the hand-in to the number in the case system, on a real database and a real socket. */
class HandingTest {
    private final Handings site = new Handings();
    private SpokenTo endpoint;

    @BeforeEach
    void start() throws IOException {
        endpoint = new SpokenTo();
    }

    @AfterEach
    void stop() {
        endpoint.close();
    }

    @Test
    void anEndpointIsAskedUntilItSaysTheNumber() {
        site.submitted(endpoint.system());
        site.handing(endpoint.system());
        endpoint.toGet = 200;
        site.minutesLater(2);
        site.handing(endpoint.system());
        assertThat(endpoint.heard).hasSize(2);
        assertThat(endpoint.heard.getFirst()).startsWith("PUT").endsWith("Bearer hemmelig");
        assertThat(endpoint.heard.getLast()).startsWith("GET");
        assertThat(site.fact(endpoint.system())).endsWith("S2026-77");
        site.minutesLater(600);
        site.handing(endpoint.system());
        assertThat(endpoint.heard).as("what is registered is left alone").hasSize(2);
    }

    @Test
    void whatTheEndpointHadBeforeIsAskedAfterAndWhatItLostIsHandedOverAgain() {
        site.submitted(endpoint.system());
        endpoint.toPut = 409;
        endpoint.toGet = 202;
        site.handing(endpoint.system());
        endpoint.toGet = 404;
        endpoint.toPut = 201;
        site.minutesLater(2);
        site.handing(endpoint.system());
        assertThat(endpoint.heard).extracting(line -> line.substring(0, 3)).containsExactly("PUT", "GET", "GET", "PUT");
        assertThat(site.fact(endpoint.system())).endsWith("S2026-77");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 500, 503})
    void whatTheEndpointRefusesIsNotSaidToBeRegistered(int status) {
        site.submitted(endpoint.system());
        endpoint.toPut = status;
        site.handing(endpoint.system());
        site.handing(endpoint.system());
        assertThat(endpoint.heard).as("not before its time").hasSize(1);
        assertThat(site.fact(endpoint.system())).contains("ikke endnu");
        endpoint.toPut = 200;
        site.desk(endpoint.system()).again(Handings.OFFICER, Handings.NUMBER);
        site.handing(endpoint.system());
        assertThat(site.fact(endpoint.system())).endsWith("S2026-77");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"reference\":\"\",\"registeredAt\":\"2026-03-02T10:05:00Z\"}",
                "[]",
                "<html>",
                "{\"reference\":\"S1\",\"registeredAt\":\"i går\"}"
            })
    void anAnswerWithoutANumberAndATimeIsNone(String said) {
        site.submitted(endpoint.system());
        endpoint.toPut = 200;
        endpoint.body = said;
        site.handing(endpoint.system());
        assertThat(site.fact(endpoint.system())).contains("ikke endnu");
        assertThat(site.desk(endpoint.system()).reconciliation(Handings.OFFICER).waiting())
                .allSatisfy(one -> assertThat(one.next().trouble()).isPresent());
    }
}
