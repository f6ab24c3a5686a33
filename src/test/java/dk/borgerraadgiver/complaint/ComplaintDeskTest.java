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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
    void twoTabsBeginTheSameDraft() throws Exception {
        assertThat(together(
                        12,
                        () -> desk.begin(alma, Language.DANISH, Answers.NONE).id()))
                .hasSize(1);
    }

    @Test
    void everyAnswerComesBackAsItWasGiven() {
        Complaint.Draft draft = filled(alma);

        assertThat(draft.answers()).isEqualTo(Filled.all());
    }

    /** R30: each step has a version of its own; nothing is overwritten in silence. */
    @Test
    void twoTabsNeverOverwriteEachOtherAtTheSameStep() {
        Complaint.Draft draft = desk.begin(alma, Language.DANISH, Answers.NONE);
        Meaning first = new Meaning(new Words("fra telefonen"));
        Meaning second = new Meaning(new Words("fra computeren"));

        assertThat(desk.save(alma, draft.id(), first, 0)).isInstanceOf(Saved.Kept.class);
        assertThat(desk.save(alma, draft.id(), second, 0)).isEqualTo(new Saved.Clashed(1, first));
        assertThat(desk.draft(alma, draft.id()).answers().meaning()).isEqualTo(first);
        assertThat(desk.save(alma, draft.id(), first, 0)).isInstanceOf(Saved.Kept.class);
        assertThat(desk.save(alma, draft.id(), second, 1)).isInstanceOf(Saved.Kept.class);
        assertThat(desk.save(alma, draft.id(), Filled.ABOUT, 0)).isInstanceOf(Saved.Kept.class);
    }

    @Test
    void ofManyTabsAtOnceOneIsKeptAndTheOthersAreTold() throws Exception {
        Complaint.Draft draft = desk.begin(alma, Language.DANISH, Answers.NONE);
        List<Saved> saved = all(20, index -> desk.save(alma, draft.id(), new Meaning(new Words("fane " + index)), 0));

        assertThat(saved).filteredOn(Saved.Kept.class::isInstance).hasSize(1);
        assertThat(saved).filteredOn(Saved.Clashed.class::isInstance).hasSize(19);
    }

    @Test
    void handingInTwentyTimesAtOnceGivesOneCase() throws Exception {
        Complaint.Draft draft = filled(alma);
        int before = OFFICE.events(ComplaintSubmitted.class).size();

        Set<HandIn> outcomes = together(20, () -> desk.submit(alma, draft.id(), draft.revision(), Language.DANISH));

        assertThat(outcomes).hasSize(1).allMatch(HandIn.Received.class::isInstance);
        assertThat(OFFICE.events(ComplaintSubmitted.class)).hasSize(before + 1);
        assertThat(found.of(alma)).hasSize(1);
        assertThat(desk.open(alma)).isEmpty();
        assertThat(desk.save(alma, draft.id(), Filled.ABOUT, 1)).isInstanceOf(Saved.AlreadyHandedIn.class);
    }

    @Test
    void manyPeopleAtOnceGetNumbersInARowWithoutGaps() throws Exception {
        List<Actor.Person> people =
                IntStream.range(0, 16).mapToObj(index -> person("P" + index)).toList();
        List<Complaint.Draft> drafts = people.stream().map(this::filled).toList();

        List<Integer> numbers = all(
                        16,
                        index -> number(desk.submit(
                                people.get(index),
                                drafts.get(index).id(),
                                drafts.get(index).revision(),
                                Language.DANISH)))
                .stream()
                .map(number -> Integer.valueOf(number.value().substring(8)))
                .sorted()
                .toList();

        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(15);
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void aHandInThatFailsLeavesTheDraftAndUsesNoNumber() {
        Complaint.Draft draft = filled(alma);
        CaseNumber before = handIn(bo);

        OFFICE.breakNext();
        assertThatThrownBy(() -> desk.submit(alma, draft.id(), draft.revision(), Language.DANISH))
                .hasMessage("broken");

        assertThat(desk.open(alma)).isPresent();
        assertThat(running(number(desk.submit(alma, draft.id(), draft.revision(), Language.DANISH))))
                .isEqualTo(running(before) + 1);
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

    /** R28 */
    @Test
    void aDraftGoesAfterThirtyDaysWithAWarningBefore() {
        Complaint.Draft draft = filled(alma);
        OldDrafts old = OFFICE.oldDrafts();

        OFFICE.clock().pass(Duration.ofDays(22));
        old.sweep();
        assertThat(warningsOf(draft)).isEmpty();

        OFFICE.clock().pass(Duration.ofDays(2));
        old.sweep();
        old.sweep();
        assertThat(warningsOf(draft)).hasSize(1);
        assertThat(desk.open(alma)).isPresent();

        OFFICE.clock().pass(Duration.ofDays(8));
        old.sweep();
        assertThat(desk.open(alma)).isEmpty();
    }

    /** R28: nobody's draft goes unwarned, even when the job has not run for a long time. */
    @Test
    void aDraftIsNeverDeletedWithoutWarning() {
        Complaint.Draft draft = filled(alma);

        OFFICE.clock().pass(Duration.ofDays(90));
        OFFICE.oldDrafts().sweep();

        assertThat(warningsOf(draft)).hasSize(1);
        assertThat(desk.open(alma)).isPresent();
    }

    @Test
    void aDraftThatIsKeptOrGoneOnWithStays() {
        Complaint.Draft kept = filled(alma);
        Complaint.Draft writtenIn = filled(bo);
        OFFICE.clock().pass(Duration.ofDays(25));
        OFFICE.oldDrafts().sweep();

        desk.keep(alma, kept.id());
        desk.save(bo, writtenIn.id(), new Meaning(new Words("mere")), writtenIn.version(Step.MEANING));
        OFFICE.clock().pass(Duration.ofDays(20));
        OFFICE.oldDrafts().sweep();

        assertThat(desk.open(alma)).isPresent();
        assertThat(desk.open(bo)).isPresent();
    }

    private List<DraftAboutToGo> warningsOf(Complaint.Draft draft) {
        return OFFICE.events(DraftAboutToGo.class).stream()
                .filter(event -> event.complaint().equals(draft.id()))
                .toList();
    }

    private Complaint.Draft filled(Actor.Person person) {
        Complaint.Draft draft = desk.begin(person, Language.DANISH, Answers.NONE);
        Filled.all().given().values().forEach(answer -> desk.save(person, draft.id(), answer, 0));
        return desk.draft(person, draft.id());
    }

    private CaseNumber handIn(Actor.Person person) {
        Complaint.Draft draft = filled(person);
        return number(desk.submit(person, draft.id(), draft.revision(), Language.DANISH));
    }

    private static CaseNumber number(HandIn handIn) {
        return ((HandIn.Received) handIn).number();
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

    private static <T> Set<T> together(int times, Callable<T> work) throws Exception {
        return Set.copyOf(all(times, index -> work.call()));
    }

    private static <T> List<T> all(int times, Numbered<T> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> futures = threads.invokeAll(IntStream.range(0, times)
                    .mapToObj(index -> (Callable<T>) () -> work.call(index))
                    .toList());
            return futures.stream().map(Future::resultNow).toList();
        }
    }

    private interface Numbered<T> {
        T call(int index) throws Exception;
    }
}
