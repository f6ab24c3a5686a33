package dk.borgerraadgiver.correspondence;

import static dk.borgerraadgiver.correspondence.NewsForOne.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseClosed;
import dk.borgerraadgiver.casework.CaseWithdrawn;
import dk.borgerraadgiver.casework.ContactStopped;
import dk.borgerraadgiver.casework.InquiryWritten;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A letter to the administration is on the office's list until somebody says that it has left. */
class LettersToSendTest {
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000123");
    private final NewsForOne site = new NewsForOne();

    @Test
    void aWrittenLetterIsSomethingToDoAndDoneMakesItSent() {
        written(4);
        ToDo toDo = onlyToDo();
        assertThat(toDo.about()).isEqualTo(new Subject.OfLetter(NUMBER, 4));
        assertThat(toDo.reason()).isEqualTo(ToDo.Reason.INQUIRY);
        assertThat(toDo.reason().canBeTriedAgain()).isFalse();
        assertThat(site.desk.whom(OFFICER, toDo)).containsExactly(new Whom(Role.ADMINISTRATION, "Herberget"));
        assertThat(site.letters.sent).isEmpty();
        site.desk.done(OFFICER, toDo.id());
        assertThat(site.letters.sent).containsExactly("BR-2026-000123 4 by Lise");
        assertThat(site.desk.toDo(OFFICER)).isEmpty();
        site.desk.done(OFFICER, toDo.id());
        assertThat(site.letters.sent).as("done twice is done once").hasSize(1);
    }

    @Test
    void heardTwiceItIsOneTaskAndEachLetterHasItsOwn() {
        written(4);
        written(4);
        written(7);
        assertThat(site.desk.toDo(OFFICER))
                .extracting(ToDo::about)
                .containsExactlyInAnyOrder(new Subject.OfLetter(NUMBER, 4), new Subject.OfLetter(NUMBER, 7));
    }

    @Test
    void whatIsWithdrawnOrClosedIsNotSentAnyMore() {
        written(4);
        site.listening.on(new CaseWithdrawn(new CaseNumber("BR-2026-000124"), site.now));
        assertThat(site.desk.toDo(OFFICER)).hasSize(1);
        site.listening.on(new CaseWithdrawn(NUMBER, site.now));
        assertThat(site.desk.toDo(OFFICER)).isEmpty();
        written(7);
        site.listening.on(new CaseClosed(NUMBER, site.now));
        assertThat(site.desk.toDo(OFFICER)).isEmpty();
    }

    @Test
    void whatTheCitizenHasTakenBackIsNotSentAndALaterLetterIs() {
        written(4);
        ContactStopped stopped = new ContactStopped(NUMBER, site.now);
        site.now = site.now.plusSeconds(60);
        written(7);
        site.listening.on(stopped);
        assertThat(onlyToDo().about()).isEqualTo(new Subject.OfLetter(NUMBER, 7));
    }

    @Test
    void nobodyElseSaysThatItHasLeft() {
        written(4);
        ToDo toDo = onlyToDo();
        Actor frontDesk = new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Ib", Set.of(Actor.Role.FRONT_DESK));
        assertThatThrownBy(() -> site.desk.done(frontDesk, toDo.id())).isInstanceOf(NotThere.class);
        assertThat(site.letters.sent).isEmpty();
    }

    private void written(int letter) {
        site.listening.on(new InquiryWritten(NUMBER, letter, site.now));
    }

    private ToDo onlyToDo() {
        assertThat(site.desk.toDo(OFFICER)).hasSize(1);
        return site.desk.toDo(OFFICER).getFirst();
    }
}
