package dk.borgerraadgiver.correspondence.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.DigitalPost.Post;
import dk.borgerraadgiver.correspondence.DigitalPostSettings;
import dk.borgerraadgiver.correspondence.DispatchId;
import dk.borgerraadgiver.correspondence.Mailbox;
import dk.borgerraadgiver.correspondence.Memo;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.representation.KnownPeople;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Digital Post by folder and by a gateway that listens on a real socket. */
class MemoTest {
    private static final Instant AT = Instant.parse("2026-03-02T10:00:00.123456Z");
    private static final String SENDER = "12345678";

    private final KnownPeople people = new KnownPeople();
    private final Person aase = people.met(new CivilNumber("0101904321"), "Åse \"Ø\" <Æble> & Co");
    private final Memo memo =
            new Memo(people, TestPdf.pdf(), TestDirectory.read(), SENDER, Clock.fixed(AT, ZoneOffset.UTC));
    private final List<String> keys = new ArrayList<>();
    private final List<byte[]> bodies = new ArrayList<>();
    private HttpServer gateway;
    private int status = 202;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        gateway.createContext("/memo", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void aMessageKeepsToWhatIsKnownOfTheSchema(Language language) throws Exception {
        Post post = post("Nyt fra Borgerrådgiveren", language);
        byte[] xml = memo.of(post);
        validate(xml);
        Document message = read(xml);
        assertThat(message.getDocumentElement().getPrefix()).isEqualTo("memo");
        assertThat(text(message, "messageUUID")).isEqualTo(post.id().value().toString());
        assertThat(text(message, "recipientID")).isEqualTo("0101904321");
        assertThat(text(message, "idType")).isEqualTo("CVR");
        assertThat(text(message, "language")).isEqualTo(language.code());
        byte[] letter = Base64.getDecoder().decode(text(message, "content"));
        assertThat(PdfUa.faults(letter)).isEmpty();
        assertThat(PdfFacts.faults(letter, language)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&>\"'æøå", "lang lang lang ", "a\u0000b\u0007\uFFFE", "😀"})
    void awkwardWordsStayWords(String part) throws Exception {
        validate(memo.of(post(part.repeat(100), Language.DANISH)));
    }

    @Test
    void theSchemaCanFail() {
        byte[] withoutTitle = memo.of(post("", Language.DANISH));
        assertThatThrownBy(() -> validate(withoutTitle)).isInstanceOf(SAXException.class);
    }

    @Test
    void aCompanyIsFoundByItsNumber() throws Exception {
        Post post = new Post(
                DispatchId.fresh(),
                new Mailbox.OfCompany(new CompanyNumber("90000001")),
                "Nyt",
                "Der er nyt.",
                Language.DANISH,
                false);
        byte[] xml = memo.of(post);
        validate(xml);
        assertThat(text(read(xml), "recipientID")).isEqualTo("90000001");
    }

    /** R26 */
    @Test
    void theNumberStandsInTheMessageAndNowhereElse() throws IOException {
        Post post = post("Nyt", Language.DANISH);
        assertThat(new MemoFolder(folder, memo).send(post)).isEqualTo(Delivery.SENT);
        new MemoFolder(folder, memo).send(post);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly(post.id().value() + ".xml");
        }
        assertThat(post.toString()).doesNotContain("0101904321", "Åse");
    }

    @Test
    void theGatewayGetsTheMessageWithItsKey() throws Exception {
        Post post = post("Nyt", Language.DANISH);
        assertThat(gateway().send(post)).isEqualTo(Delivery.SENT);
        assertThat(keys).containsExactly(post.id().value() + " Bearer hemmelig");
        validate(bodies.getFirst());
    }

    @Test
    void whatTheGatewayHadBeforeIsSentAndWhoHasNoMailboxGetsALetter() {
        status = 409;
        assertThat(gateway().send(post("Nyt", Language.DANISH))).isEqualTo(Delivery.SENT);
        status = 404;
        assertThat(gateway().send(post("Nyt", Language.DANISH))).isEqualTo(Delivery.NO_MAILBOX);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 500, 503})
    void whatTheGatewayRefusesIsNotSaidToBeSent(int refused) {
        status = refused;
        assertThatThrownBy(() -> gateway().send(post("Nyt", Language.DANISH)))
                .isInstanceOf(RuntimeException.class)
                .hasMessageNotContaining("0101904321");
    }

    @Test
    void whoWantsNoSenderNamedIsToldByTheOffice() {
        Post neutral =
                new Post(DispatchId.fresh(), new Mailbox.OfPerson(aase.id()), "Nyt", "Nyt", Language.DANISH, true);
        assertThat(gateway().send(neutral)).isEqualTo(Delivery.BY_HAND);
        assertThat(new MemoFolder(folder, memo).send(neutral)).isEqualTo(Delivery.BY_HAND);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void settingsThatCannotBeRightAreRefusedAtTheStart() {
        assertThatThrownBy(() -> new DigitalPostSettings("", "http://post.example", "", SENDER))
                .hasMessage("borgerraadgiver.digital-post.url must begin with https");
        assertThatThrownBy(() -> new DigitalPostSettings("/post", "", "", ""))
                .hasMessage("borgerraadgiver.digital-post.sender must be the CVR number that sends");
    }

    private MemoGateway gateway() {
        String address = "http://localhost:" + gateway.getAddress().getPort() + "/memo";
        return new MemoGateway(new DigitalPostSettings("", address, "Bearer hemmelig", SENDER), memo);
    }

    private Post post(String title, Language language) {
        return new Post(
                DispatchId.fresh(),
                new Mailbox.OfPerson(aase.id()),
                title,
                "Der er nyt til dig.\n\nLog ind for at læse det.",
                language,
                false);
    }

    private void answer(HttpExchange exchange) throws IOException {
        bodies.add(exchange.getRequestBody().readAllBytes());
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                + exchange.getRequestHeaders().getFirst("Authorization"));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void validate(byte[] xml) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(MemoTest.class.getResource("/memo/memo-as-known.xsd"))
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xml)));
    }

    private static Document read(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static String text(Document message, String name) {
        return message.getElementsByTagNameNS("https://DigitalPost.dk/MeMo-1", name)
                .item(0)
                .getTextContent();
    }
}
