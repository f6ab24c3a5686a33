package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.postgres.TestOffice;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R28: how long a draft is kept, and who is warned. */
class OldDraftsTest {
    private static final TestOffice OFFICE = new TestOffice();

    private final ComplaintDesk desk = OFFICE.desk();
    private final Actor.Person alma = person("Alma Test");
    private final Actor.Person bo = person("Bo Test");

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

    /** Nobody's draft goes unwarned, even when the job has not run for a long time. */
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
        return Filled.into(desk, person, desk.begin(person, Language.DANISH, Answers.NONE));
    }

    private static Actor.Person person(String name) {
        return new Actor.Person(new PersonId(UUID.randomUUID()), name, new CivilNumber("6701701234"));
    }
}
