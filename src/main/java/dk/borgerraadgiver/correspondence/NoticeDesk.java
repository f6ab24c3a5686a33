package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What did not go out by itself: what the office has to tell by hand, and what is still tried. For case officers. */
@Component
@Transactional
public class NoticeDesk {
    private final Notices notices;
    private final Addressees addressees;
    private final CaseLetters letters;
    private final Clock clock;

    NoticeDesk(Notices notices, Addressees addressees, CaseLetters letters, Clock clock) {
        this.notices = notices;
        this.addressees = addressees;
        this.letters = letters;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<ToDo> toDo(Actor actor) {
        authorise(actor);
        return notices.toDo();
    }

    /** Whom to tell, as the roles are today (R12). Nobody, when their mandate has ended since. */
    public List<Whom> whom(Actor actor, ToDo toDo) {
        authorise(actor);
        if (toDo.about() instanceof Subject.OfLetter letter) {
            return letters.to(actor, letter.number(), letter.letter()).stream()
                    .map(unit -> new Whom(Role.ADMINISTRATION, unit))
                    .toList();
        }
        return addressees.of(toDo.about(), toDo.occasion()).stream()
                .filter(one ->
                        toDo.recipient().filter(key -> !key.equals(one.key())).isEmpty())
                .map(one -> new Whom(one.role(), one.name()))
                .toList();
    }

    /** The oldest first. */
    public List<Trying> trying(Actor actor) {
        authorise(actor);
        return notices.trying();
    }

    /** A letter to the administration counts as sent when somebody here says so. */
    public void done(Actor actor, ToDoId task) {
        authorise(actor);
        notices.toDo().stream()
                .filter(toDo -> toDo.id().equals(task))
                .flatMap(toDo -> toDo.about() instanceof Subject.OfLetter letter ? Stream.of(letter) : Stream.of())
                .forEach(letter -> letters.sent(actor, letter.number(), letter.letter()));
        notices.done(task, clock.instant());
    }

    public void again(Actor actor, ToDoId task) {
        authorise(actor);
        notices.again(task, clock.instant());
    }

    private static void authorise(Actor actor) {
        if (!(actor instanceof Actor.Employee employee && employee.is(Actor.Role.CASE_OFFICER))) {
            throw new NotThere("list of people to tell by hand");
        }
    }
}
