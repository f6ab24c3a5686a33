package dk.borgerraadgiver.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.representation.Proof;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.representation.Use;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** R11, R13: at the citizen's desk somebody with a mandate does what the party may, and nobody else anything. */
class RepresentedCaseTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 5);

    private final Desks desks = new Desks();
    private final Mandating mandating = desks.mandating;
    private final CaseDesk desk = desks.citizens;
    private final Person party = mandating.person("Anna Part");
    private final Person rie = mandating.person("Rie Repræsentant");
    private final CaseNumber number = desks.caseOf(party);
    private final CaseNumber other = desks.caseOf(party);
    private final DocumentId paper = paperOf(party);

    @Test
    void aRepresentativeDoesWhateverThePartyMayAndThePartySeesIt() {
        MandateId id = mandating.granted(party, rie, new Scope.Everything(), Optional.empty());
        desks.recorded(number, new MessageToCitizen("Hvad hed sagsbehandleren?", true));
        everyAct(number).forEach((act, method) -> method.accept(rie));
        CaseFile file = desk.one(party, number).file();
        assertThat(file.history()).extracting(Entry::by).contains(new By.Representative(rie.id(), "Rie Repræsentant"));
        assertThat(file.openQuestion()).isEmpty();
        assertThat(file.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(mandating.parties.mine(party).getFirst().uses())
                .extracting(Use::act)
                .containsExactlyInAnyOrder(Act.READ, Act.WRITE, Act.ADD_PAPER, Act.WITHDRAW);
        assertThat(desk.standing(rie, number)).map(Standing::mandate).contains(id);
        assertThat(desk.standing(party, number)).isEmpty();
    }

    @Test
    void thePartyStaysAbleToActWhoeverElseDoes() {
        mandating.granted(party, rie, new Scope.Everything(), Optional.empty());
        everyAct(number).forEach((act, method) -> method.accept(party));
        assertThat(mandating.parties.mine(party).getFirst().uses()).isEmpty();
    }

    @Test
    void aMandateForOneCaseOpensNoOther() {
        mandating.granted(party, rie, new Scope.Only(Set.of(other)), Optional.empty());
        refused(rie);
        desk.one(rie, other);
        Standing standing = mandating.representation.all(rie).getFirst();
        assertThat(desk.of(rie, standing))
                .extracting(line -> line.file().number())
                .containsExactly(other);
    }

    @Test
    void aMandateFromOnePartyOpensNoCaseOfAnother() {
        Person bo = mandating.person("Bo Part");
        mandating.granted(bo, rie, new Scope.Everything(), Optional.empty());
        mandating.granted(bo, rie, new Scope.Only(Set.of(number)), Optional.empty());
        refused(rie);
    }

    @Test
    void beforeProofNothingIsThereAndAfterwardsItIs() {
        MandateId claimed = mandating.claimed(party, rie);
        refused(rie);
        mandating.office.prove(Mandating.OFFICER, claimed, Proof.SEEN_AT_DESK, Set.of());
        desk.one(rie, number);
    }

    @Test
    void whatIsRevokedIsNotThereFromThatMoment() {
        MandateId id = mandating.granted(party, rie, new Scope.Everything(), Optional.empty());
        Standing held = mandating.representation.all(rie).getFirst();
        desk.one(rie, number);
        mandating.parties.end(party, id);
        refused(rie);
        assertThat(desk.of(rie, held)).isEmpty();
    }

    @Test
    void whatHasExpiredIsNotThereFromTheDayAfter() {
        mandating.granted(party, rie, new Scope.Everything(), Optional.of(LAST));
        mandating.daysLater(3);
        desk.one(rie, number);
        mandating.daysLater(1);
        refused(rie);
    }

    @Test
    void whatIsRefusedWasNeverThere() {
        MandateId claimed = mandating.claimed(party, rie);
        mandating.office.refuse(Mandating.OFFICER, claimed, "Papiret mangler en underskrift.");
        refused(rie);
    }

    @Test
    void theStandingOfAnotherOpensNothing() {
        mandating.granted(party, rie, new Scope.Everything(), Optional.empty());
        Standing ries = mandating.representation.all(rie).getFirst();
        Person bo = mandating.person("Bo Uvedkommende");
        assertThat(desk.of(bo, ries)).isEmpty();
        assertThat(desk.of(rie, ries)).hasSize(2);
    }

    @Test
    void readingAgainWithinAQuarterOfAnHourIsOneReading() {
        mandating.granted(party, rie, new Scope.Everything(), Optional.empty());
        desk.one(rie, number);
        desk.one(rie, number);
        desk.one(rie, other);
        assertThat(mandating.parties.mine(party).getFirst().uses()).hasSize(2);
        mandating.daysLater(1);
        desk.one(rie, number);
        assertThat(mandating.parties.mine(party).getFirst().uses()).hasSize(3);
    }

    /** Before proof: the writer's own words, and nothing that came after. */
    @Test
    void whoeverHandedInBeforeProofSeesTheReceiptAndNothingElse() {
        MandateId claimed = mandating.claimed(party, rie);
        assertThatThrownBy(() -> desk.receipt(rie, number)).isInstanceOf(NotThere.class);
        desks.written.put(claimed, number);
        Standing standing = mandating.representation.all(rie).getFirst();
        Receipt receipt = desk.receipt(rie, number);
        assertThat(receipt.caseIsThere()).isFalse();
        assertThat(desk.handedIn(rie, standing)).containsExactly(number);
        refused(rie);
        Person bo = mandating.person("Bo Uvedkommende");
        assertThatThrownBy(() -> desk.receipt(bo, number)).isInstanceOf(NotThere.class);
        assertThat(desk.handedIn(bo, standing)).isEmpty();
        mandating.office.refuse(Mandating.OFFICER, claimed, "Papiret mangler en underskrift.");
        assertThatThrownBy(() -> desk.receipt(rie, number)).isInstanceOf(NotThere.class);
        assertThat(desk.handedIn(rie, standing)).isEmpty();
        assertThat(desk.receipt(party, number).caseIsThere()).isTrue();
    }

    /** As if the case did not exist, whatever is tried. */
    private void refused(Person person) {
        Map<Act, Consumer<Person>> unknown = everyAct(Desks.UNKNOWN);
        everyAct(number).forEach((act, method) -> {
            Throwable notThere = catchThrowable(() -> unknown.get(act).accept(person));
            assertThatThrownBy(() -> method.accept(person))
                    .as(act.name())
                    .isInstanceOf(NotThere.class)
                    .hasMessage(notThere.getMessage());
        });
        assertThatThrownBy(() -> desk.paper(person, number, paper)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.standing(person, number)).isInstanceOf(NotThere.class);
    }

    private Map<Act, Consumer<Person>> everyAct(CaseNumber of) {
        Map<Act, Consumer<Person>> acts = new LinkedHashMap<>();
        acts.put(Act.READ, person -> desk.one(person, of));
        acts.put(Act.WRITE, person -> desk.write(person, of, "Hej"));
        acts.put(
                Act.ADD_PAPER,
                person -> desk.addPaper(person, of, UUID.randomUUID() + ".pdf", InputStream.nullInputStream()));
        acts.put(Act.WITHDRAW, person -> desk.withdraw(person, of, ""));
        return acts;
    }

    private DocumentId paperOf(Person person) {
        Received received = desk.addPaper(person, number, "brev.pdf", InputStream.nullInputStream());
        return List.of((Received.Accepted) received).getFirst().document().id();
    }
}
