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
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.Safety;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
        Handover second = handovers.notRegistered().getLast();
        return new EntryPacking(new OneCase(event), handovers, Handings.papers(folder, paper, safety), JSON)
                .parcel(second);
    }

    private static List<Error> faults(JsonNode data) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EntryPackingTest.class.getResourceAsStream("/handover/entry.schema.json"))
                .validate(data.toString(), InputFormat.JSON);
    }

    private final class OneCase implements CaseHistories {
        private final CaseEvent event;

        OneCase(CaseEvent event) {
            this.event = event;
        }

        @Override
        public Optional<CaseFile> whole(CaseNumber number) {
            return Optional.of(new CaseFile(
                    number,
                    new Party.Citizen(new PersonId(UUID.randomUUID())),
                    folder,
                    1,
                    List.of(new Entry(1, AT, new By.Site(), new CaseEvent.Received()), new Entry(2, AT, by, event)),
                    2));
        }

        @Override
        public Map<CaseNumber, Integer> lengths() {
            return Map.of(NUMBER, 2);
        }
    }
}
