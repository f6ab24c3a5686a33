package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.BO;
import static dk.borgerraadgiver.casework.Desks.NOW;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.OTHER_OFFICER;
import static dk.borgerraadgiver.casework.Desks.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseLines.Described;
import dk.borgerraadgiver.casework.Faults.Fault;
import dk.borgerraadgiver.casework.Faults.Word;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class FaultDeskTest {
    private static final String NAME = "Fradraget bliver trukket to gange";
    private static final String ANSWER = "Programmet bliver rettet i uge 50.";
    private static final String CHANGE = "Programmet er rettet, og alle får pengene tilbage.";

    private final Desks desks = new Desks();
    private final FaultDesk desk = desks.faults;
    private final CaseNumber number = described(desks.caseOf(ANNA), "BIF");
    private final CaseNumber other = described(desks.caseOf(BO), "BIF");
    private final CaseNumber elsewhere = described(desks.caseOf(BO), "SOF");

    @Test
    void aFaultThatHitsManyIsMarkedInEachCaseAndCounted() {
        Fault fault = found();
        assertThat(desk.known(OFFICER, other).others()).containsExactly(fault);
        assertThat(desk.known(OFFICER, elsewhere).others()).isEmpty();
        desk.mark(OTHER_OFFICER, other, fault.id());
        Fault marked = desk.known(OFFICER, other).marked().orElseThrow();
        assertThat(marked.affected()).isEqualTo(680);
        assertThat(marked.cases()).isEqualTo(2);
        assertThat(desk.one(OFFICER, fault.id()).cases())
                .extracting(InboxLine::number)
                .containsExactly(number, other);
        assertThatThrownBy(() -> desk.mark(OFFICER, elsewhere, fault.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.mark(OFFICER, other, UUID.randomUUID())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.found(OFFICER, number, "Fejl", 0)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> desk.found(OFFICER, number, " ", 3)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> desk.found(OFFICER, number, "Fejl hos 010170-1234", 3))
                .as("R26: it is the title of a page")
                .isInstanceOf(Rejected.class);
    }

    @Test
    void theListIsSearchedByAllItsWords() {
        Fault fault = found();
        desk.found(OFFICER, elsewhere, "Breve går til den forkerte", 12);
        desk.answered(OFFICER, fault.id(), ANSWER);
        assertThat(desk.find(OFFICER, "")).hasSize(2);
        for (String words : List.of("fradrag", "  TRUKKET fradraget ", "bif", "uge 50")) {
            assertThat(desk.find(OFFICER, words)).extracting(Fault::name).containsExactly(NAME);
        }
        for (String words : List.of("fradrag forkerte", "%", "_", "herberg")) {
            assertThat(desk.find(OFFICER, words)).isEmpty();
        }
    }

    @Test
    void whatTheAdministrationAnswersIsTheOfficesAndWhatChangedIsToldInEachCase() {
        Fault fault = found();
        desk.mark(OFFICER, other, fault.id());
        desks.recorded(other, new Withdrawn("Borgeren ringede."));
        desk.answered(OFFICER, fault.id(), ANSWER);
        assertThat(desks.citizens.one(ANNA, number).toString()).doesNotContain(ANSWER);
        assertThat(desk.changed(OTHER_OFFICER, fault.id(), CHANGE)).isEqualTo(1);
        assertThat(desks.citizens.one(ANNA, number).file().history().getLast().event())
                .isEqualTo(new ChangeNoted(CHANGE));
        assertThat(desks.published).contains(new MessageWritten(number, NOW));
        assertThat(desks.citizens.one(BO, other).toString()).doesNotContain(CHANGE);
        assertThat(desk.one(OFFICER, fault.id()).words())
                .containsExactly(
                        new Word(Word.Kind.CHANGE, NOW, OTHER_OFFICER.name(), CHANGE),
                        new Word(Word.Kind.ANSWER, NOW, OFFICER.name(), ANSWER));
        Fault after = desk.find(OFFICER, "").getFirst();
        assertThat(after.answered()).contains(NOW);
        assertThat(after.changed()).contains(NOW);
    }

    @Test
    void whoIsNotACaseOfficerFindsNothingInAnyMethod() {
        UUID id = found().id();
        List<Consumer<Actor>> methods = List.of(
                actor -> desk.find(actor, ""),
                actor -> desk.one(actor, id),
                actor -> desk.known(actor, number),
                actor -> desk.mark(actor, other, id),
                actor -> desk.found(actor, other, "Fejl", 3),
                actor -> desk.answered(actor, id, "Hej"),
                actor -> desk.changed(actor, id, "Hej"));
        for (Consumer<Actor> method : methods) {
            assertThatThrownBy(() -> method.accept(WITHOUT_ROLE)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> method.accept(ANNA)).isInstanceOf(NotThere.class);
        }
        assertThat(desk.one(OFFICER, id).words()).isEmpty();
        assertThat(desk.one(OFFICER, id).cases()).hasSize(1);
    }

    private Fault found() {
        desk.found(OFFICER, number, NAME, 680);
        return desk.known(OFFICER, number).marked().orElseThrow();
    }

    private CaseNumber described(CaseNumber made, String administration) {
        desks.lines.describe(made, new Described("A", administration, List.of("DIGITAL_SOLUTION"), ""));
        return made;
    }
}
