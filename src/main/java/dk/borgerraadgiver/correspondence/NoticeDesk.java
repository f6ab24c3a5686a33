package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the office has to tell by hand. For case officers. */
@Component
public class NoticeDesk {
    private final Notices notices;
    private final Clock clock;

    NoticeDesk(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<ToDo> toDo(Actor actor) {
        authorise(actor);
        return notices.toDo();
    }

    public void done(Actor actor, NoticeId notice) {
        authorise(actor);
        notices.done(notice, clock.instant());
    }

    private static void authorise(Actor actor) {
        if (!(actor instanceof Actor.Employee employee && employee.is(Role.CASE_OFFICER))) {
            throw new NotThere("list of people to tell by hand");
        }
    }
}
