package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseSystemDesk;
import dk.borgerraadgiver.handover.StatusEvents.Told;
import dk.borgerraadgiver.identity.Employees;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The case system's desk: of a case that it has registered it may tell what happened. Other cases are not there. */
@Service
@Transactional
public class StatusEventDesk {
    private final Handovers handovers;
    private final StatusEvents events;
    private final CaseSystemDesk cases;
    private final Employees employees;
    private final Clock clock;

    StatusEventDesk(Handovers handovers, StatusEvents events, CaseSystemDesk cases, Employees employees, Clock clock) {
        this.handovers = handovers;
        this.events = events;
        this.cases = cases;
        this.employees = employees;
        this.clock = clock;
    }

    /**
     * @param reference its number in the case system
     * @param entry the latest of the history, or the one that was told of
     * @param before whether it was told of before
     */
    public record Standing(CaseFile file, String reference, int entry, boolean before) {}

    /** The same key was brought with something else. */
    public static final class KeyUsed extends RuntimeException {}

    @Transactional(readOnly = true)
    public Standing look(CaseNumber number) {
        String reference = reference(number);
        CaseFile file = cases.look(number);
        return new Standing(file, reference, file.history().size(), false);
    }

    /**
     * @throws Rejected when the rules of the case do not allow it
     * @throws KeyUsed when the key stands for something else
     */
    public Standing tell(CaseNumber number, StatusEvent event) {
        String reference = reference(number);
        if (!events.claim(event.key(), number, event.digest(), clock.instant())) {
            return again(events.find(event.key()), number, event, reference);
        }
        CaseFile after = cases.record(number, by(event), event.event());
        int entry = after.history().size();
        events.keep(event.key(), entry);
        return new Standing(after, reference, entry, false);
    }

    private By.CaseSystem by(StatusEvent event) {
        return new By.CaseSystem(event.person(), event.personId().map(id -> employees.heardOf(id, event.person())));
    }

    private Standing again(Told told, CaseNumber number, StatusEvent event, String reference) {
        if (!told.number().equals(number) || !told.digest().equals(event.digest())) {
            throw new KeyUsed();
        }
        return new Standing(cases.look(number), reference, told.entry(), true);
    }

    private String reference(CaseNumber number) {
        return handovers
                .first(number)
                .flatMap(Handover::registered)
                .map(Handover.Registered::reference)
                .orElseThrow(() -> new NotThere("case in the case system"));
    }
}
