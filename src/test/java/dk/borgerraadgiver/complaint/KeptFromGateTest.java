package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.complaint.postgres.TestOffice;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was said at the gate, from the first answer to the case and to the end of the draft. */
class KeptFromGateTest {
    private static final TestOffice OFFICE = new TestOffice();
    private static final SaidAtGate SAID = SaidAtGateTest.refusedBenefit();
    private static final SaidAtGate OTHER = SaidAtGateTest.notRaised();

    private final ComplaintDesk desk = OFFICE.desk();
    private final Actor.Person alma = person("Alma Test");
    private final Actor.Person bo = person("Bo Test");

    @Test
    void itStaysUnchangedThroughHandingInAndTakingBack() {
        Complaint.Draft draft = begin(alma, SAID, Answers.of(Filled.ABOUT));
        assertThat(draft.saidAtGate()).contains(SAID);
        assertThat(begin(alma, OTHER, Answers.of(Filled.ABOUT)).saidAtGate())
                .as("a later visit, when they have begun to answer")
                .contains(SAID);

        CaseNumber number = Filled.handedIn(desk, alma, draft);
        assertThat(found(number, alma)).contains(SAID);
        desk.withdraw(alma, number);
        assertThat(found(number, alma)).contains(SAID);
    }

    @Test
    void asLongAsNothingIsAnsweredTheLastVisitCounts() {
        begin(alma, SAID, Answers.NONE);
        assertThat(begin(alma, OTHER, Answers.NONE).saidAtGate()).contains(OTHER);
        assertThat(desk.begin(alma, Language.DANISH, Answers.NONE).saidAtGate())
                .as("they deleted it at the gate")
                .isEmpty();
    }

    @Test
    void whoCameWithoutTheGateHasNothing() {
        CaseNumber number = Filled.handedIn(desk, alma, desk.begin(alma, Language.DANISH, Answers.NONE));
        assertThat(found(number, alma)).isEmpty();
    }

    @Test
    void nobodyElseFindsIt() {
        Complaint.Draft draft = begin(alma, SAID, Answers.of(Filled.ABOUT));
        assertThatThrownBy(() -> desk.draft(bo, draft.id())).isInstanceOf(NotThere.class);

        CaseNumber number = Filled.handedIn(desk, alma, draft);
        assertThat(OFFICE.found().find(number, bo)).isEmpty();
        assertThat(OFFICE.found().find(number, employee(Actor.Role.FRONT_DESK))).isEmpty();
        assertThat(found(number, employee(Actor.Role.CASE_OFFICER))).contains(SAID);
        assertThat(desk.begin(bo, Language.DANISH, Answers.NONE).saidAtGate()).isEmpty();
    }

    @Test
    void theWriterCanLeaveItOutAndNobodyElseCan() {
        Complaint.Draft draft = begin(alma, SAID, Answers.of(Filled.ABOUT));
        assertThatThrownBy(() -> desk.leaveOutGate(bo, draft.id())).isInstanceOf(NotThere.class);
        assertThat(desk.draft(alma, draft.id()).saidAtGate()).contains(SAID);

        desk.leaveOutGate(alma, draft.id());
        CaseNumber number = Filled.handedIn(desk, alma, desk.draft(alma, draft.id()));
        assertThat(found(number, alma)).isEmpty();
        assertThatThrownBy(() -> desk.leaveOutGate(alma, draft.id()))
                .as("what is handed in stays")
                .isInstanceOf(NotThere.class);
    }

    // R28
    @Test
    void itGoesWithTheDraft() {
        Complaint.Draft deleted = begin(alma, SAID, Answers.of(Filled.ABOUT));
        desk.delete(alma, deleted.id());
        assertThat(desk.begin(alma, Language.DANISH, Answers.NONE).saidAtGate()).isEmpty();

        begin(bo, SAID, Answers.of(Filled.ABOUT));
        OFFICE.clock().pass(Duration.ofDays(24));
        OFFICE.oldDrafts().sweep();
        OFFICE.clock().pass(Duration.ofDays(8));
        OFFICE.oldDrafts().sweep();
        assertThat(desk.open(bo)).isEmpty();
    }

    private Complaint.Draft begin(Actor.Person person, SaidAtGate said, Answers known) {
        return desk.begin(person, Language.DANISH, new Known.BeforeLogin(known, Optional.of(said)));
    }

    private static Optional<SaidAtGate> found(CaseNumber number, Actor actor) {
        return OFFICE.found().find(number, actor).orElseThrow().saidAtGate();
    }

    private static Actor.Person person(String name) {
        return new Actor.Person(new PersonId(UUID.randomUUID()), name, new CivilNumber("6701701234"));
    }

    private static Actor.Employee employee(Actor.Role role) {
        return new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Ib Dam", Set.of(role));
    }
}
