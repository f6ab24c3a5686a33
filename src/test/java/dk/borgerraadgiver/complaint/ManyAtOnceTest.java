package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.postgres.TestOffice;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** R30: tabs, presses and people at the same time. */
class ManyAtOnceTest {
    private static final TestOffice OFFICE = new TestOffice();

    private final ComplaintDesk desk = OFFICE.desk();
    private final Actor.Person alma = person("Alma Test");

    @Test
    void twoTabsBeginTheSameDraft() throws Exception {
        assertThat(together(
                        12,
                        () -> desk.begin(alma, Language.DANISH, Answers.NONE).id()))
                .hasSize(1);
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
        assertThat(OFFICE.found().of(alma)).hasSize(1);
        assertThat(desk.open(alma)).isEmpty();
        assertThat(desk.save(alma, draft.id(), Filled.ABOUT, 1)).isInstanceOf(Saved.AlreadyHandedIn.class);
    }

    @Test
    void manyPeopleAtOnceGetNumbersInARowWithoutGaps() throws Exception {
        List<Actor.Person> people =
                IntStream.range(0, 16).mapToObj(index -> person("P" + index)).toList();
        List<Complaint.Draft> drafts = people.stream().map(this::filled).toList();

        List<Integer> numbers =
                all(
                                16,
                                index -> Filled.asItStands(
                                        desk,
                                        people.get(index),
                                        drafts.get(index).id()))
                        .stream()
                        .map(number -> Integer.valueOf(number.value().substring(8)))
                        .sorted()
                        .toList();

        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(15);
        assertThat(numbers).doesNotHaveDuplicates();
    }

    private Complaint.Draft filled(Actor.Person person) {
        return Filled.into(desk, person, desk.begin(person, Language.DANISH, Answers.NONE));
    }

    private static Actor.Person person(String name) {
        return new Actor.Person(new PersonId(UUID.randomUUID()), name, new CivilNumber("6701701234"));
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
