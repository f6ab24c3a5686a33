package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;

/**
 * What stands here against what stands in the case system.
 *
 * @param late on their way for longer than they may be: a person looks at each
 * @param waiting on their way
 * @param missing cases of which something was never handed over
 * @param last registered last
 * @param registered how many complaints stand in the case system
 */
public record Reconciliation(
        boolean systemIsThere,
        List<OnTheWay> late,
        List<OnTheWay> waiting,
        List<CaseNumber> missing,
        List<Handover> last,
        int registered) {
    public Reconciliation {
        late = List.copyOf(late);
        waiting = List.copyOf(waiting);
        missing = List.copyOf(missing);
        last = List.copyOf(last);
    }

    /**
     * Of one case.
     *
     * @param next what is handed over next
     * @param behind how much of the same case waits for it
     */
    public record OnTheWay(Handover next, int behind) {}
}
