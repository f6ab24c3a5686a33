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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintDeskTest {
    private static final TestOffice OFFICE = new TestOffice();

    private final ComplaintDesk desk = OFFICE.desk();
    private final SubmittedComplaints found = OFFICE.found();
    private final Actor.Person alma = person("Alma Test");
    private final Actor.Person bo = person("Bo Test");

    @Test
    void onePersonHasOneDraftAndGoesOnWithIt() {
        Complaint.Draft draft = desk.begin(alma, Language.DANISH, Answers.of(Filled.ABOUT));
        Complaint.Draft again = desk.begin(alma, Language.ENGLISH, Answers.NONE);

        assertThat(again).isEqualTo(draft);
        assertThat(draft.answers().about()).isEqualTo(Filled.ABOUT);
        assertThat(desk.open(bo)).isEmpty();
    }

    @Test
    void whatWasSaidAtTheGateFillsADraftThatHasNoAnswersYetAndNoOther() {
        desk.begin(alma, Language.DANISH, Answers.NONE);
        Complaint.Draft filled = desk.begin(alma, Language.DANISH, Answers.of(Filled.ABOUT));
        Complaint.Draft later = desk.begin(alma, Language.DANISH, Answers.of(About.NONE));

        assertThat(filled.answers()).isEqualTo(Answers.of(Filled.ABOUT));
        assertThat(later.answers()).isEqualTo(Answers.of(Filled.ABOUT));
        assertThat(desk.save(alma, filled.id(), Filled.ABOUT, 1)).isInstanceOf(Saved.Kept.class);
    }

    @Test
    void everyAnswerComesBackAsItWasGiven() {
        Complaint.Draft draft = filled(alma);

        assertThat(draft.answers()).isEqualTo(Filled.all());
    }

    @Test
    void aHandInThatFailsLeavesTheDraftAndUsesNoNumber() {
        Complaint.Draft draft = filled(alma);
        CaseNumber before = handIn(bo);

        OFFICE.breakNext();
        assertThatThrownBy(() -> desk.submit(alma, draft.id(), draft.revision(), Language.DANISH))
                .hasMessage("broken");

        assertThat(desk.open(alma)).isPresent();
        assertThat(running(Filled.asItStands(desk, alma, draft.id()))).isEqualTo(running(before) + 1);
    }

    @Test
    void whatIsMissingIsNamedAndWhatChangedSinceIsShownAgain() {
        Complaint.Draft empty = desk.begin(alma, Language.DANISH, Answers.NONE);
        Complaint.Draft full = filled(bo);
        desk.save(bo, full.id(), new Meaning(new Words("rettet i en anden fane")), full.version(Step.MEANING));

        assertThat(desk.submit(alma, empty.id(), 0, Language.DANISH)).isEqualTo(new HandIn.Incomplete(Step.ABOUT));
        assertThat(desk.submit(bo, full.id(), full.revision(), Language.DANISH)).isEqualTo(new HandIn.ChangedSince());
    }

    @Test
    void theCaseIsFoundByItsOwnerAndByCaseOfficersOnly() {
        CaseNumber number = handIn(alma);

        assertThat(found.find(number, alma)).hasValueSatisfying(complaint -> {
            assertThat(complaint.answers()).isEqualTo(Filled.all());
            assertThat(complaint.name()).isEqualTo("Alma Test");
        });
        assertThat(found.find(number, officer(Actor.Role.CASE_OFFICER))).isPresent();
        assertThat(found.find(number, officer(Actor.Role.FRONT_DESK))).isEmpty();
        assertThat(found.find(number, bo)).isEmpty();
        assertThat(found.find(new CaseNumber("BR-2026-999999"), alma)).isEmpty();
        assertThat(found.of(bo)).isEmpty();
        assertThat(found.of(officer(Actor.Role.FRONT_DESK))).isEmpty();
        assertThat(found.of(officer(Actor.Role.CASE_OFFICER)))
                .extracting(Complaint.Submitted::number)
                .contains(number);
        assertThat(OFFICE.recipients().of(number))
                .hasValueSatisfying(recipient -> assertThat(recipient.contact()).isEqualTo(Filled.CONTACT));
    }

    @Test
    void withdrawnOnceAndOnlyOnceAndStillFound() {
        CaseNumber number = handIn(alma);

        desk.withdraw(alma, number);
        desk.withdraw(alma, number);

        assertThat(OFFICE.events(ComplaintWithdrawn.class))
                .filteredOn(event -> event.number().equals(number))
                .hasSize(1);
        assertThat(found.find(number, alma)).isPresent();
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void nobodyElseCanDoIt(Verb verb) {
        Complaint.Draft draft = filled(alma);
        CaseNumber number = handIn(person("Carl"));

        assertThatThrownBy(verb.by(desk, bo, draft, number)).isInstanceOf(NotThere.class);
        assertThat(desk.draft(alma, draft.id())).isEqualTo(draft);
    }

    static Stream<Verb> verbs() {
        return Stream.of(
                (desk, person, draft, number) -> () -> desk.draft(person, draft.id()),
                (desk, person, draft, number) -> () -> desk.save(person, draft.id(), Filled.ABOUT, 1),
                (desk, person, draft, number) ->
                        () -> desk.submit(person, draft.id(), draft.revision(), Language.DANISH),
                (desk, person, draft, number) -> () -> desk.withdraw(person, number),
                (desk, person, draft, number) -> () -> desk.delete(person, draft.id()),
                (desk, person, draft, number) -> () -> desk.keep(person, draft.id()));
    }

    @FunctionalInterface
    interface Verb {
        ThrowingCallable by(ComplaintDesk desk, Actor.Person person, Complaint.Draft draft, CaseNumber number);
    }

    @Test
    void whatIsHandedInCannotBeDeletedOrKeptAsADraft() {
        Complaint.Draft draft = filled(alma);
        desk.submit(alma, draft.id(), draft.revision(), Language.DANISH);

        assertThatThrownBy(() -> desk.delete(alma, draft.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.keep(alma, draft.id())).isInstanceOf(NotThere.class);
    }

    @Test
    void aDeletedDraftTakesItsPapersAlong() {
        Complaint.Draft draft = filled(alma);
        OFFICE.put(draft.folder(), "brev.pdf");

        desk.delete(alma, draft.id());

        assertThat(desk.open(alma)).isEmpty();
        assertThat(OFFICE.papersIn(draft.folder())).isEmpty();
    }

    private Complaint.Draft filled(Actor.Person person) {
        return Filled.into(desk, person, desk.begin(person, Language.DANISH, Answers.NONE));
    }

    private CaseNumber handIn(Actor.Person person) {
        return Filled.asItStands(desk, person, filled(person).id());
    }

    private static int running(CaseNumber number) {
        return Integer.parseInt(number.value().substring(8));
    }

    private static Actor.Person person(String name) {
        return new Actor.Person(new PersonId(UUID.randomUUID()), name, new CivilNumber("6701701234"));
    }

    private static Actor.Employee officer(Actor.Role role) {
        return new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Ida", Set.of(role));
    }
}
