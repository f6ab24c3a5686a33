package dk.borgerraadgiver.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.Safety;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.representation.KnownPeople;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in a parcel, judged by its schema, by veraPDF, and by eye. */
class PackingTest {
    private static final Instant AT = Instant.parse("2026-03-02T10:00:07Z");
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000123");
    private static final JsonMapper JSON = new JsonMapper();

    private final KnownPeople people = new KnownPeople();
    private final Person aase = people.met(new CivilNumber("0101904321"), "Åse \"Ø\" <Æble> & Søn ".repeat(9));
    private final FolderId folder = FolderId.fresh();
    private Safety safety = Safety.CLEAN;
    private Party party = new Party.Citizen(aase.id());
    private Optional<OnBehalf> writer = Optional.empty();
    private Answers answers = Filled.all();

    @Test
    void aCaseKeepsToItsSchemaWhoeverHandsItIn() {
        assertThat(faults(data())).isEmpty();
        answers = Answers.NONE;
        assertThat(faults(data())).isEmpty();
        writer = Optional.of(new OnBehalf.WithMandate(
                WriterId.of((dk.borgerraadgiver.identity.Actor) aase), "Lone", new MandateId(UUID.randomUUID())));
        assertThat(faults(data())).isEmpty();
        assertThat(data().at("/writtenBy/as").asString()).isEqualTo("representative");
        party = new Party.Company(new CompanyNumber("90000001"), new ProfessionalId(UUID.randomUUID()), "Rosa");
        assertThat(faults(data())).isEmpty();
        assertThat(data().at("/party").has("civilNumber")).isFalse();
    }

    @Test
    void theSchemaCanFail() {
        JsonNode data = data();
        ((tools.jackson.databind.node.ObjectNode) data).put("caseNumber", "0101904321");
        assertThat(faults(data)).hasSize(1);
    }

    @Test
    void theComplaintIsReadableForAHundredYearsAndByScreenReaders() throws Exception {
        byte[] letter = parcel().files().get(1).bytes();
        assertThat(PdfUa.faultsForArchive(letter)).isEmpty();
        assertThat(PdfUa.faults(letter)).isEmpty();
        assertThat(PdfFacts.faults(letter, Language.DANISH)).isEmpty();
    }

    @Test
    void papersGoAlongUnderNamesThatTellNothing() {
        assertThat(parcel().files())
                .extracting(Parcel.Enclosure::name)
                .containsExactly("case.json", "complaint.pdf", "papers/01.pdf");
        assertThat(data().at("/files/1/title").asString()).isEqualTo("0101904321 dom.pdf");
        assertThat(data().at("/files/1/sha256").asString()).hasSize(64);
    }

    @Test
    void aPaperThatWaitsForTheVirusCheckHoldsTheParcelBackAndAnInfectedOneStaysOut() {
        safety = Safety.WAITING;
        assertThatThrownBy(this::parcel).isInstanceOf(IllegalStateException.class);
        safety = Safety.INFECTED;
        assertThat(parcel().files()).hasSize(2);
        assertThat(data().at("/files/1/withheld").asString()).isEqualTo("virus");
        assertThat(faults(data())).isEmpty();
    }

    private JsonNode data() {
        return JSON.readTree(parcel().files().getFirst().bytes());
    }

    private Parcel parcel() {
        Handover handover =
                new Handover(HandoverId.fresh(), NUMBER, 1, AT, false, 1, Optional.empty(), Optional.empty());
        return new ComplaintPacking(
                        number -> Optional.of(complaint()),
                        Handings.papers(folder, DocumentId.fresh(), safety),
                        people,
                        TestPdf.pdf(),
                        new Bundles(),
                        JSON)
                .parcel(handover);
    }

    private Complaint.Submitted complaint() {
        return new Complaint.Submitted(
                new ComplaintId(UUID.randomUUID()),
                NUMBER,
                party,
                aase.name(),
                folder,
                Language.DANISH,
                answers,
                AT,
                writer,
                Optional.empty());
    }

    private static List<Error> faults(JsonNode data) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(PackingTest.class.getResourceAsStream("/handover/case.schema.json"));
        return schema.validate(data.toString(), InputFormat.JSON);
    }
}
