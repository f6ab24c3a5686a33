package dk.borgerraadgiver.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.AnswerGiven;
import dk.borgerraadgiver.casework.CaseClosed;
import dk.borgerraadgiver.casework.MessageWritten;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.ToDo.Reason;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** That each notice is sent once, tried again, or ends with the office. */
class SendingTest {
    private static final ToDo TO_DO = new ToDo(
            new ToDoId(UUID.randomUUID()),
            new Subject.OfCase(NewsForOne.NUMBER),
            Occasion.NEWS,
            NewsForOne.AT,
            Reason.PHONE,
            Optional.empty());

    private final NewsForOne site = new NewsForOne();

    @Test
    void anEventHeardTwiceIsToldOnceAndSeveralNewsAtOnceAreOneNotice() {
        site.person(Language.DANISH, NewsForOne.email());
        site.listening.on(new MessageWritten(NewsForOne.NUMBER, NewsForOne.AT));
        site.listening.on(new MessageWritten(NewsForOne.NUMBER, NewsForOne.AT));
        site.listening.on(new AnswerGiven(NewsForOne.NUMBER, NewsForOne.AT));
        Sending sending = site.remembering();
        sending.sendWhatIsDue();
        site.listening.on(new AnswerGiven(NewsForOne.NUMBER, NewsForOne.AT));
        sending.sendWhatIsDue();
        assertThat(site.sent).hasSize(1);
        site.listening.on(new CaseClosed(NewsForOne.NUMBER, NewsForOne.AT.plusSeconds(60)));
        sending.sendWhatIsDue();
        assertThat(site.sent).hasSize(2);
    }

    @Test
    void aMailServerThatIsDownIsTriedAgainAndThenTheOfficeIsAsked() {
        site.person(Language.DANISH, NewsForOne.email());
        site.listening.on(new ComplaintSubmitted(NewsForOne.NUMBER, NewsForOne.AT));
        Sending sending = site.byMail(1);
        sending.sendWhatIsDue();
        sending.sendWhatIsDue();
        assertThat(site.desk.toDo(NewsForOne.OFFICER)).isEmpty();
        assertThat(site.desk.trying(NewsForOne.OFFICER))
                .extracting(Trying::attempts)
                .containsExactly(1);
        site.now = site.now.plus(Duration.ofMinutes(1));
        sending.sendWhatIsDue();
        site.now = site.now.plus(Duration.ofMinutes(2));
        sending.sendWhatIsDue();
        assertThat(site.desk.toDo(NewsForOne.OFFICER)).extracting(ToDo::reason).containsExactly(Reason.GAVE_UP);
        assertThat(site.desk.trying(NewsForOne.OFFICER)).isEmpty();
        site.desk.again(
                NewsForOne.OFFICER,
                site.desk.toDo(NewsForOne.OFFICER).getFirst().id());
        site.remembering().sendWhatIsDue();
        assertThat(site.sent).hasSize(1);
        assertThat(site.desk.toDo(NewsForOne.OFFICER)).isEmpty();
    }

    @Test
    void whatWasTakenByOneThatDiedIsSentByAnother() {
        site.person(Language.DANISH, NewsForOne.email());
        site.listening.on(new ComplaintSubmitted(NewsForOne.NUMBER, NewsForOne.AT));
        assertThat(site.notices.take(10, site.now, Duration.ofMinutes(5))).hasSize(1);
        assertThat(site.notices.take(10, site.now, Duration.ofMinutes(5))).isEmpty();
        site.now = site.now.plus(Duration.ofMinutes(6));
        site.remembering().sendWhatIsDue();
        assertThat(site.sent).hasSize(1);
    }

    @Test
    void whoWantsALetterOrACallEndsOnTheListOfTheOffice() {
        site.person(Language.DANISH, NewsForOne.contact(Contact.Channel.PHONE));
        site.listening.on(new CaseClosed(NewsForOne.NUMBER, NewsForOne.AT));
        site.remembering().sendWhatIsDue();
        List<ToDo> list = site.desk.toDo(NewsForOne.OFFICER);
        assertThat(list).extracting(ToDo::reason).containsExactly(Reason.PHONE);
        assertThat(list.getFirst().about()).isEqualTo(new Subject.OfCase(NewsForOne.NUMBER));
        site.desk.done(NewsForOne.OFFICER, list.getFirst().id());
        assertThat(site.desk.toDo(NewsForOne.OFFICER)).isEmpty();
    }

    @Test
    void nobodyToTellIsTheEndOfIt() {
        site.listening.on(new CaseClosed(NewsForOne.NUMBER, NewsForOne.AT));
        site.remembering().sendWhatIsDue();
        site.now = site.now.plus(Duration.ofDays(1));
        site.remembering().sendWhatIsDue();
        assertThat(site.sent).isEmpty();
        assertThat(site.desk.toDo(NewsForOne.OFFICER)).isEmpty();
    }

    @Test
    void onlyCaseOfficersSeeTheList() {
        Actor citizen = new Actor.Person(new PersonId(UUID.randomUUID()), "Bo", new CivilNumber("0101901234"));
        Actor clerk = new Actor.Employee(new EmployeeId(UUID.randomUUID()), "Ib", Set.of(Actor.Role.FRONT_DESK));
        for (Actor wrong : List.of(citizen, clerk)) {
            assertThatThrownBy(() -> site.desk.toDo(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> site.desk.done(wrong, new ToDoId(UUID.randomUUID())))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> site.desk.again(wrong, new ToDoId(UUID.randomUUID())))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> site.desk.trying(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> site.desk.whom(wrong, TO_DO)).isInstanceOf(NotThere.class);
        }
    }
}
