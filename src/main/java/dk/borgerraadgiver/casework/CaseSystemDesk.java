package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people at the office write in the municipality's case system, by the same rules as at the desk here. The room
 * that speaks with that system has asked whether it may touch this case.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseSystemDesk {
    private final Cases cases;
    private final OfficeWriting writing;

    CaseSystemDesk(Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        writing = new OfficeWriting(cases, events, clock);
    }

    public CaseFile look(CaseNumber number) {
        return cases.outlined(number).orElseThrow(() -> new NotThere("case"));
    }

    /**
     * @param event made from the case as it is now
     * @throws Rejected when the case does not allow it, or has changed in the same moment
     */
    public CaseFile record(CaseNumber number, By.CaseSystem by, Function<CaseFile, CaseEvent> event) {
        CaseFile file = look(number);
        return writing.write(file, by, event.apply(file));
    }
}
