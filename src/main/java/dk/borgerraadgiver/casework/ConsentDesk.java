package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.OfConsent;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the party says yes to contact with the administration, or takes it back. */
@Service
@Transactional
public class ConsentDesk {
    private final Cases cases;
    private final CaseAccess access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsentDesk(Cases cases, CaseAccess access, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** @param words what they want to add, perhaps nothing */
    public void give(Actor actor, CaseNumber number, String words) {
        say(actor, number, new ConsentGiven(words), now());
    }

    /** Letters that have not left yet never do. @param words what they want to add, perhaps nothing */
    public void takeBack(Actor actor, CaseNumber number, String words) {
        Instant now = now();
        say(actor, number, new ConsentTakenBack(words), now);
        events.publishEvent(new ContactStopped(number, now));
    }

    private void say(Actor actor, CaseNumber number, OfConsent said, Instant now) {
        Entitled entitled = access.findToChange(actor, Act.WRITE, number);
        CaseFile file = entitled.file();
        cases.save(file, file.with(entitled.by(), now, said));
        access.record(entitled, Act.WRITE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
