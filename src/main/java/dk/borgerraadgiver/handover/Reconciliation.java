package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;

/**
 * What stands here against what stands in the case system.
 *
 * @param late on their way for longer than they may be: a person looks at each
 * @param waiting on their way
 * @param missing never handed over
 * @param last registered last
 * @param registered how many stand in the case system
 */
public record Reconciliation(
        boolean systemIsThere,
        List<Handover> late,
        List<Handover> waiting,
        List<CaseNumber> missing,
        List<Handover> last,
        int registered) {
    public Reconciliation {
        late = List.copyOf(late);
        waiting = List.copyOf(waiting);
        missing = List.copyOf(missing);
        last = List.copyOf(last);
    }
}
