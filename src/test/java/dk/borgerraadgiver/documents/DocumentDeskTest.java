package dk.borgerraadgiver.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.Received.Accepted;
import dk.borgerraadgiver.documents.Received.Refused;
import dk.borgerraadgiver.documents.check.Inspector;
import dk.borgerraadgiver.documents.clean.PictureCleaner;
import dk.borgerraadgiver.documents.postgres.TestDrawers;
import dk.borgerraadgiver.documents.virus.TestVirusChecks;
import dk.borgerraadgiver.documents.virus.VirusCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

class DocumentDeskTest {
    private static final DataSource DATABASE = TestDatabase.with("documents");
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final Texts DANISH = new Bundles().in(Language.DANISH);

    private final FolderId folder = FolderId.fresh();
    private final Documents drawers = TestDrawers.in(DATABASE);
    private final DocumentDesk desk = desk(TestVirusChecks.none(), 25_000_000, 100_000_000, 20);

    @Test
    void aPaperComesBackAsItWasHandedIn() throws IOException {
        byte[] paper = "æøå ".repeat(700_000).getBytes(UTF_8);
        Document document = accepted(desk.receive(folder, "../brev.txt", stream(paper)));
        assertThat(document.name()).isEqualTo("brev.txt");
        assertThat(document.receivedAt()).isEqualTo(NOW);
        assertThat(document.safety()).isEqualTo(Safety.NOT_SCANNED);
        assertThat(desk.in(folder)).containsExactly(document);
        try (InputStream bytes =
                desk.open(folder, document.id()).orElseThrow().bytes().get()) {
            assertThat(bytes.readAllBytes()).isEqualTo(paper);
        }
    }

    @Test
    void theFolderOfAnotherOpensNothing() {
        Document document = accepted(desk.receive(folder, "a.txt", stream("a".getBytes(UTF_8))));
        FolderId another = FolderId.fresh();
        desk.remove(another, document.id());
        assertThat(desk.open(another, document.id())).isEmpty();
        assertThat(desk.in(another)).isEmpty();
        assertThat(desk.in(folder)).hasSize(1);
    }

    @Test
    void whatIsRemovedLeavesNothingBehind() {
        Document document = accepted(desk.receive(folder, "a.txt", stream("a".getBytes(UTF_8))));
        desk.remove(folder, document.id());
        assertThat(desk.in(folder)).isEmpty();
        assertThat(partsOf(document)).isZero();
        desk.discard(folder);
        desk.discard(folder);
    }

    @Test
    void theSamePaperTwiceIsKeptOnce() {
        Document first = accepted(desk.receive(folder, "a.txt", stream("same".getBytes(UTF_8))));
        assertThat(accepted(desk.receive(folder, "b.txt", stream("same".getBytes(UTF_8)))))
                .isEqualTo(first);
    }

    @Test
    void aPictureIsKeptWithoutItsPlace() throws IOException {
        Document picture = accepted(desk.receive(folder, "foto.JPG", stream(SamplePapers.resource("place.jpg"))));
        assertThat(picture.hidden()).isEqualTo(HiddenData.REMOVED);
        try (InputStream bytes =
                desk.open(folder, picture.id()).orElseThrow().bytes().get()) {
            byte[] kept = bytes.readAllBytes();
            assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Secret");
            assertThat((long) kept.length).isEqualTo(picture.size());
        }
    }

    @Test
    void everyRefusalSaysWhatToDo() {
        assertThat(refusal(desk.receive(folder, "a.pdf", stream(new byte[0])))).startsWith("a.pdf er tom.");
        assertThat(refusal(desk.receive(folder, "a.pdf", stream(SamplePapers.pdf("o", "u")))))
                .contains("låst med en adgangskode");
        assertThat(refusal(desk.receive(folder, "a.pdf", stream(SamplePapers.zip(Map.of("a", "b"))))))
                .contains("Det ligner en pakket fil");
        assertThat(refusal(
                        desk.receive(folder, "a.png", stream(Arrays.copyOf(SamplePapers.resource("place.png"), 500)))))
                .contains("gået i stykker");
        assertThat(refusal(desk(TestVirusChecks.none(), 3, 100, 20)
                        .receive(folder, "a.txt", stream("four".getBytes(UTF_8)))))
                .startsWith("a.txt er for stor.");
        assertThat(desk.in(folder)).isEmpty();
    }

    @Test
    void twentyFilesAndNoMoreEvenWhenTheyComeAtOnce() throws Exception {
        assertThat(acceptedOf(desk(TestVirusChecks.none(), 100, 100_000, 5), 12))
                .isEqualTo(5);
        assertThat(desk.in(folder)).hasSize(5);
    }

    @Test
    void theFolderNeverGrowsTooLargeEvenWhenFilesComeAtOnce() throws Exception {
        assertThat(acceptedOf(desk(TestVirusChecks.none(), 100, 30, 50), 12)).isEqualTo(3);
        assertThat(refusal(desk(TestVirusChecks.none(), 100, 30, 50)
                        .receive(folder, "x.txt", stream("one more".getBytes(UTF_8)))))
                .contains("højst fylde 1 kB i alt");
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        InputStream breaksOff = new InputStream() {
            private int left = 5000;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return 'a';
                }
                throw new IOException("connection lost");
            }
        };
        assertThatThrownBy(() -> desk.receive(folder, "a.txt", breaksOff)).hasMessageContaining("connection lost");
        assertThat(desk.in(folder)).isEmpty();
    }

    @Test
    void aVirusIsTurnedAwayAtTheCounter() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            DocumentDesk scanning = desk(TestVirusChecks.at(clamd.port()), 1000, 1000, 20);
            assertThat(refusal(scanning.receive(folder, "a.txt", stream(FakeClamd.EICAR.getBytes(UTF_8)))))
                    .contains("fundet virus");
            assertThat(accepted(scanning.receive(folder, "b.txt", stream("fine".getBytes(UTF_8))))
                            .safety())
                    .isEqualTo(Safety.CLEAN);
        }
    }

    @Test
    void withoutAnAnswerThePaperWaitsAndNobodyCanOpenIt() throws IOException {
        FakeClamd clamd = new FakeClamd();
        int port = clamd.port();
        clamd.close();
        Document good = waiting(port, "good.txt", "fine");
        Document bad = waiting(port, "bad.txt", FakeClamd.EICAR);
        new Rescan(drawers, TestVirusChecks.at(port)).run();
        assertThat(desk.in(folder)).extracting(Document::safety).containsOnly(Safety.WAITING);
        try (FakeClamd back = new FakeClamd()) {
            new Rescan(drawers, TestVirusChecks.at(back.port())).run();
        }
        assertThat(desk.open(folder, good.id())).isPresent();
        assertThat(desk.open(folder, bad.id())).isEmpty();
        assertThat(partsOf(bad)).isZero();
        assertThat(desk.in(folder))
                .extracting(Document::safety)
                .containsExactlyInAnyOrder(Safety.CLEAN, Safety.INFECTED);
    }

    @Test
    void anAnswerThatIsNotUnderstoodIsNoCleanBill() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            clamd.answerAlways("INSTREAM size limit exceeded. ERROR");
            assertThat(waiting(clamd.port(), "a.txt", "a").safety()).isEqualTo(Safety.WAITING);
        }
    }

    private Document waiting(int port, String name, String text) {
        Document document = accepted(
                desk(TestVirusChecks.at(port), 1000, 1000, 20).receive(folder, name, stream(text.getBytes(UTF_8))));
        assertThat(document.safety()).isEqualTo(Safety.WAITING);
        assertThat(desk.open(folder, document.id())).isEmpty();
        return document;
    }

    private int acceptedOf(DocumentDesk desk, int tries) throws Exception {
        List<Callable<Received>> tabs = IntStream.range(0, tries)
                .<Callable<Received>>mapToObj(number -> () -> desk.receive(
                        folder,
                        number + ".txt",
                        stream("ten byte%02d".formatted(number).getBytes(UTF_8))))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            int accepted = 0;
            for (var result : threads.invokeAll(tabs)) {
                accepted += result.get() instanceof Accepted ? 1 : 0;
            }
            return accepted;
        }
    }

    private DocumentDesk desk(VirusCheck virusCheck, long file, long all, int files) {
        return new CheckingDocumentDesk(
                drawers,
                new Inspector(),
                new PictureCleaner(),
                virusCheck,
                new DocumentSettings(DataSize.ofBytes(file), DataSize.ofBytes(all), files),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static Document accepted(Received received) {
        assertThat(received).isInstanceOf(Accepted.class);
        return ((Accepted) received).document();
    }

    private static String refusal(Received received) {
        assertThat(received).isInstanceOf(Refused.class);
        return ((Refused) received).refusal().in(DANISH);
    }

    private static int partsOf(Document document) {
        return JdbcClient.create(DATABASE)
                .sql("select count(*) from document_part where document = ?")
                .param(document.id().value())
                .query(Integer.class)
                .single();
    }
}
