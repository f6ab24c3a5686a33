package dk.borgerraadgiver.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.handover.postgres.TestHandovers;
import dk.borgerraadgiver.handover.system.TestCaseSystems;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the hand-in to the number in the case system, on a real database, a folder and a real socket. */
class HandingTest {
    private static final DataSource DATABASE = TestDatabase.with("handover");
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000123");
    private static final CaseNumber OLD = new CaseNumber("BR-2025-000009");
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final HandoverSettings SETTINGS = new HandoverSettings("", "", "", Duration.ofDays(1));
    private static final String REGISTERED = "{\"reference\":\"S2026-77\",\"registeredAt\":\"2026-03-02T10:05:00Z\"}";
    private static final Actor OFFICER =
            new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Lise", Set.of(Actor.Role.CASE_OFFICER));

    private static final Packer SMALL = handover ->
            new Parcel(handover.id(), handover.number(), List.of(new Parcel.Enclosure("case.json", new byte[2])));

    private final Handovers handovers = TestHandovers.in(DATABASE);
    private final List<String> heard = new ArrayList<>();
    private Instant now = AT;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private HttpServer endpoint;
    private int toPut = 202;
    private int toGet = 202;
    private String body = REGISTERED;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        JdbcClient.create(DATABASE).sql("delete from handover").update();
        endpoint = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        endpoint.createContext("/cases", this::answer);
        endpoint.start();
    }

    @AfterEach
    void stop() {
        endpoint.stop(0);
    }

    @Test
    void theCaseSaysItIsRegisteredWhenItIsAndNotBefore() throws IOException {
        submitted(folder());
        assertThat(fact()).contains("Sagen står der ikke endnu. Din klage ligger sikkert her");
        handing(folder());
        handing(folder());
        String id = only();
        assertThat(fact()).contains("Sagen står der ikke endnu. Din klage ligger sikkert her");
        Files.createDirectories(folder.resolve("registered"));
        Files.writeString(folder.resolve("registered").resolve(id + ".json"), REGISTERED);
        minutesLater(3);
        handing(folder());
        assertThat(fact()).isEqualTo("Kommunens sagssystem: Registreret 02.03.2026 11:05 med nummer S2026-77");
        assertThat(desk(folder()).reconciliation(OFFICER).registered()).isOne();
    }

    @Test
    void whatTakesTooLongIsATaskForAPersonAndAnHonestWord() {
        submitted(folder());
        handing(folder());
        assertThat(desk(folder()).reconciliation(OFFICER).waiting()).hasSize(1);
        now = now.plus(Duration.ofHours(25));
        Reconciliation found = desk(folder()).reconciliation(OFFICER);
        assertThat(found.late()).extracting(Handover::number).containsExactly(NUMBER);
        assertThat(found.waiting()).isEmpty();
        assertThat(fact()).contains("Det tager for lang tid, og en medarbejder ser på det");
        desk(folder()).registeredByHand(OFFICER, NUMBER, " S-9\u0000 ");
        assertThat(fact()).endsWith("med nummer S-9");
        assertThat(desk(folder()).reconciliation(OFFICER).late()).isEmpty();
    }

    @Test
    void anEndpointIsAskedUntilItSaysTheNumber() {
        submitted(endpoint());
        handing(endpoint());
        toGet = 200;
        minutesLater(2);
        handing(endpoint());
        assertThat(heard).hasSize(2);
        assertThat(heard.getFirst()).startsWith("PUT").endsWith("Bearer hemmelig");
        assertThat(heard.getLast()).startsWith("GET");
        assertThat(fact()).endsWith("S2026-77");
        minutesLater(600);
        handing(endpoint());
        assertThat(heard).as("what is registered is left alone").hasSize(2);
    }

    @Test
    void whatTheEndpointHadBeforeIsAskedAfterAndWhatItLostIsHandedOverAgain() {
        submitted(endpoint());
        toPut = 409;
        toGet = 202;
        handing(endpoint());
        toGet = 404;
        toPut = 201;
        minutesLater(2);
        handing(endpoint());
        assertThat(heard).extracting(line -> line.substring(0, 3)).containsExactly("PUT", "GET", "GET", "PUT");
        assertThat(fact()).endsWith("S2026-77");
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 500, 503})
    void whatTheEndpointRefusesIsNotSaidToBeRegistered(int status) {
        submitted(endpoint());
        toPut = status;
        handing(endpoint());
        handing(endpoint());
        assertThat(heard).as("not before its time").hasSize(1);
        assertThat(fact()).contains("ikke endnu");
        toPut = 200;
        desk(endpoint()).again(OFFICER, NUMBER);
        handing(endpoint());
        assertThat(fact()).endsWith("S2026-77");
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
        submitted(endpoint());
        toPut = 200;
        body = said;
        handing(endpoint());
        assertThat(fact()).contains("ikke endnu");
        assertThat(desk(endpoint()).reconciliation(OFFICER).waiting())
                .allSatisfy(one -> assertThat(one.trouble()).isPresent());
    }

    @Test
    void whatFellBesideIsFoundAndHandedOver() {
        submitted(folder());
        assertThat(desk(folder()).reconciliation(OFFICER).missing()).containsExactly(OLD);
        desk(folder()).handOverMissing(OFFICER);
        desk(folder()).handOverMissing(OFFICER);
        assertThat(desk(folder()).reconciliation(OFFICER).missing()).isEmpty();
        assertThat(desk(folder()).reconciliation(OFFICER).waiting()).hasSize(2);
    }

    @Test
    void withoutACaseSystemNothingIsPromised() {
        submitted(TestCaseSystems.none());
        handing(TestCaseSystems.none());
        assertThat(fact()).isEmpty();
        assertThatThrownBy(() -> desk(TestCaseSystems.none()).handOverMissing(OFFICER))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void onlyCaseOfficersSeeAndMendIt() {
        submitted(folder());
        HandoverDesk desk = desk(folder());
        Actor citizen = new Actor.Person(new PersonId(UUID.randomUUID()), "Bo", new CivilNumber("0101901234"));
        Actor clerk = new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Ib", Set.of(Actor.Role.FRONT_DESK));
        for (Actor wrong : List.of(citizen, clerk)) {
            assertThatThrownBy(() -> desk.reconciliation(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.again(wrong, NUMBER)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.registeredByHand(wrong, NUMBER, "1")).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.handOverMissing(wrong)).isInstanceOf(NotThere.class);
        }
        assertThatThrownBy(() -> desk.again(OFFICER, OLD)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.registeredByHand(OFFICER, NUMBER, " ")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> desk.registeredByHand(OFFICER, NUMBER, "1".repeat(101)))
                .isInstanceOf(Rejected.class);
    }

    private void submitted(CaseSystem system) {
        HandedInListening listening = new HandedInListening(handovers, system, clock);
        listening.on(new ComplaintSubmitted(NUMBER, AT));
        listening.on(new ComplaintSubmitted(NUMBER, AT));
    }

    private void handing(CaseSystem system) {
        new Handing(handovers, SMALL, system, clock).handOverWhatIsDue();
    }

    private HandoverDesk desk(CaseSystem system) {
        return new HandoverDesk(handovers, new Two(), system, SETTINGS, clock);
    }

    private CaseSystem folder() {
        return TestCaseSystems.folder(folder);
    }

    private CaseSystem endpoint() {
        return TestCaseSystems.at("http://localhost:" + endpoint.getAddress().getPort() + "/cases/");
    }

    private void minutesLater(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }

    private String fact() {
        var texts = new Bundles().in(Language.DANISH);
        return new HandoverFacts(handovers, SETTINGS, clock)
                .of(NUMBER).stream()
                        .map((CaseFact fact) -> fact.label(texts) + ": " + fact.value(texts))
                        .reduce("", String::concat);
    }

    private String only() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).hasSize(1);
            return names.getFirst().replace(".zip", "");
        }
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

    /** One handed in now, one from before there was a case system. */
    private static final class Two implements SubmittedComplaints {
        @Override
        public Optional<Complaint.Submitted> find(CaseNumber number, Actor actor) {
            return Optional.empty();
        }

        @Override
        public List<Complaint.Submitted> written(Actor.Person writer, MandateId mandate) {
            return List.of();
        }

        @Override
        public List<Complaint.Submitted> of(Actor actor) {
            return Stream.of(NUMBER, OLD)
                    .map(number -> new Complaint.Submitted(
                            new ComplaintId(UUID.randomUUID()),
                            number,
                            new Party.Citizen(new PersonId(UUID.randomUUID())),
                            "Bo",
                            FolderId.fresh(),
                            Language.DANISH,
                            Answers.NONE,
                            AT,
                            Optional.empty()))
                    .toList();
        }
    }
}
