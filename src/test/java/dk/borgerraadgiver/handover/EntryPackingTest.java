package dk.borgerraadgiver.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseHistories;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.EveryEvent;
import dk.borgerraadgiver.casework.Filed;
import dk.borgerraadgiver.casework.Finding;
import dk.borgerraadgiver.casework.Outcome;
import dk.borgerraadgiver.casework.ui.TestLetters;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.Safety;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is in a later parcel, for every event that there is, judged by its schema. */
class EntryPackingTest {
    private static final Instant AT = Instant.parse("2026-03-03T10:00:07Z");
    private static final CaseNumber NUMBER = Handings.NUMBER;
    private static final JsonMapper JSON = new JsonMapper();

    private final Handovers handovers = new Handings().handovers;
    private final DocumentId paper = DocumentId.fresh();
    private final FolderId folder = FolderId.fresh();
    private Safety safety = Safety.CLEAN;
    private List<CaseEvent> before = List.of();
    private Language language = Language.DANISH;
    private By by = new By.Officer(new EmployeeId(UUID.randomUUID()), "Lise Holm");

    @BeforeEach
    void complaintIsQueued() {
        handovers.queue(NUMBER, 1, AT, AT);
        handovers.queue(NUMBER, 2, AT, AT);
    }

    static Stream<CaseEvent> everyEvent() {
        return EveryEvent.of(DocumentId.fresh());
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void everyEventKeepsToTheSchema(CaseEvent event) {
        JsonNode data = data(event);
        assertThat(faults(data)).isEmpty();
        assertThat(data.at("/first").asString())
                .isEqualTo(handovers.first(NUMBER).orElseThrow().id().value().toString());
        assertThat(data.at("/sequence").asInt()).isEqualTo(2);
    }

    /** Nothing is let through because it has another name. */
    @ParameterizedTest
    @MethodSource("everyEvent")
    void theSchemaKnowsEachPartOfEachEvent(CaseEvent event) {
        JsonNode data = data(event);
        ObjectNode details = (ObjectNode) data.at("/details");
        details.put("noise", 1);
        assertThat(faults(data)).isNotEmpty();
    }

    @Test
    void everyKindOfEventIsTried() {
        List<Class<?>> kinds = new ArrayList<>();
        collect(CaseEvent.class, kinds);
        assertThat(everyEvent().map(Object::getClass)).containsAll((List) kinds);
    }

    @Test
    void everybodyWhoWritesIsNamedAsWhatTheyAre() {
        for (By one : List.of(
                new By.Citizen(new PersonId(UUID.randomUUID())),
                new By.Representative(new PersonId(UUID.randomUUID()), "Lone"),
                new By.Professional(new ProfessionalId(UUID.randomUUID()), "Rosa"),
                new By.CaseSystem("Jens Lund"),
                new By.Site())) {
            by = one;
            assertThat(faults(data(new CaseEvent.MessageFromCitizen("Hej")))).isEmpty();
        }
        assertThat(data(new CaseEvent.MessageFromCitizen("Hej")).at("/by").toString())
                .isEqualTo("{\"kind\":\"site\"}");
    }

    @Test
    void aPaperComesWithItsEntryAndUnderANameThatTellsNothing() {
        CaseEvent added = new CaseEvent.PaperAdded(paper, "0101904321 dom.pdf");
        assertThat(parcel(added).files())
                .extracting(Parcel.Enclosure::name)
                .containsExactly("entry.json", "papers/01.pdf");
        assertThat(data(added).at("/files/0/title").asString()).isEqualTo("0101904321 dom.pdf");
        safety = Safety.INFECTED;
        assertThat(parcel(added).files()).hasSize(1);
        assertThat(data(added).at("/files/0/withheld").asString()).isEqualTo("virus");
        assertThat(faults(data(added))).isEmpty();
        safety = Safety.WAITING;
        assertThatThrownBy(() -> parcel(added)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLetterThatClosedTheCaseComesAlongAsTheCitizenGotIt() throws Exception {
        before = List.of(new CaseEvent.PointAnswered(1, Finding.JUSTIFIED, "Du skulle have haft svar."));
        CaseEvent closed = new CaseEvent.Closed(Outcome.SOLVED, Optional.empty(), "Kommunen siger undskyld.");
        byte[] letter = letter(closed);
        assertThat(words(letter))
                .contains(
                        "Svar på din klage",
                        "Til Åse",
                        "Lise Holm, Borgerrådgiveren",
                        "Du skulle have haft svar.",
                        "Kommunen siger undskyld.")
                .contains("Regningen kom to måneder for sent.")
                .contains("17. marts 2026");
        assertThat(PdfUa.faultsForArchive(letter)).isEmpty();
        assertThat(PdfUa.faults(letter)).isEmpty();
        assertThat(PdfFacts.faults(letter, language)).isEmpty();
        language = Language.ENGLISH;
        assertThat(words(letter(closed))).contains("To Åse", "17 March 2026");
    }

    @Test
    void theLetterToTheAdministrationComesAlong() throws Exception {
        byte[] letter = letter(EveryEvent.of(paper)
                .filter(event -> event instanceof CaseEvent.WrittenInquirySent sent
                        && sent.letter().isPresent())
                .findFirst()
                .orElseThrow());
        assertThat(words(letter)).contains("Høring i sag " + NUMBER.value(), "Hvorfor tog det så lang tid?");
        assertThat(PdfUa.faultsForArchive(letter)).isEmpty();
        assertThat(PdfUa.faults(letter)).isEmpty();
        assertThat(PdfFacts.faults(letter, language)).isEmpty();
    }

    /** Two papers can have the same name. */
    @Test
    void anAnswerOnPaperSaysWhichParcelHoldsIt() {
        before = List.of(new CaseEvent.PaperAdded(paper, "svar.pdf"));
        JsonNode data = data(new CaseEvent.AdministrationAnswered("", Optional.of(new Filed(paper, "svar.pdf"))));
        assertThat(data.at("/details/paperIn").asInt()).isEqualTo(2);
        assertThat(faults(data)).isEmpty();
    }

    private byte[] letter(CaseEvent event) {
        JsonNode file = data(event).at("/files/0");
        assertThat(faults(data(event))).isEmpty();
        assertThat(file.at("/name").asString()).isEqualTo("letter.pdf");
        assertThat(file.at("/contentType").asString()).isEqualTo("application/pdf");
        return parcel(event).files().getLast().bytes();
    }

    /** On one line, as lines break where they do. */
    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Complaint.Submitted complaint() {
        return new Complaint.Submitted(
                new ComplaintId(UUID.randomUUID()),
                NUMBER,
                new Party.Citizen(new PersonId(UUID.randomUUID())),
                "Åse",
                FolderId.fresh(),
                language,
                Filled.all(),
                AT,
                Optional.empty(),
                Optional.empty());
    }

    private static void collect(Class<?> type, List<Class<?>> kinds) {
        for (Class<?> one : type.getPermittedSubclasses()) {
            if (one.isSealed()) {
                collect(one, kinds);
            } else {
                kinds.add(one);
            }
        }
    }

    private JsonNode data(CaseEvent event) {
        return JSON.readTree(parcel(event).files().getFirst().bytes());
    }

    private Parcel parcel(CaseEvent event) {
        List<CaseEvent> events = Stream.<Stream<CaseEvent>>of(
                        Stream.of(new CaseEvent.Received(Optional.empty(), Optional.empty())),
                        before.stream(),
                        Stream.of(event))
                .flatMap(Function.identity())
                .toList();
        Handover last = handovers.notRegistered().getLast();
        Handover asked =
                new Handover(last.id(), NUMBER, events.size(), AT, false, 1, Optional.empty(), Optional.empty());
        return new EntryPacking(
                        new OneCase(events),
                        handovers,
                        Handings.papers(folder, paper, safety),
                        TestLetters.of(number -> Optional.of(complaint())),
                        JSON)
                .parcel(asked);
    }

    private static List<Error> faults(JsonNode data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EntryPackingTest.class.getResourceAsStream("/handover/entry.schema.json"))
                .validate(data.toString(), InputFormat.JSON);
    }

    private final class OneCase implements CaseHistories {
        private final List<CaseEvent> events;

        OneCase(List<CaseEvent> events) {
            this.events = events;
        }

        @Override
        public Optional<CaseFile> whole(CaseNumber number) {
            return Optional.of(new CaseFile(
                    number,
                    new Party.Citizen(new PersonId(UUID.randomUUID())),
                    folder,
                    1,
                    IntStream.rangeClosed(1, events.size())
                            .mapToObj(at -> new Entry(at, AT, at == 1 ? new By.Site() : by, events.get(at - 1)))
                            .toList(),
                    events.size()));
        }

        @Override
        public Map<CaseNumber, Integer> lengths() {
            return Map.of(NUMBER, 2);
        }
    }
}
