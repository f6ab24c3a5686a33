package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.outbox.Outbox;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drawer of what is on its way. Of each case only the earliest that is not registered is ever due. */
public interface Handovers extends Outbox.Drawer<Handover> {
    /** Once for each number in a case. */
    void queue(CaseNumber number, int sequence, Instant since, Instant due);

    /** The case system has it and will say later under which number. */
    void handed(HandoverId id, Instant due);

    /** What has been said once stays. */
    void registered(HandoverId id, Handover.Registered registered);

    /** Tried anew at once, from the beginning. */
    void again(HandoverId id, Instant due);

    /** The complaint itself. */
    Optional<Handover> first(CaseNumber number);

    /** The earliest of a case that is not registered, for which the later ones wait. */
    Optional<Handover> open(CaseNumber number);

    /** In the order in which it happened. */
    List<Handover> notRegistered();

    /** The latest first. */
    List<Handover> lastRegistered(int most);

    /** Every case that has ever been queued, and how far. */
    Map<CaseNumber, Integer> known();

    /** How far this case has been queued; 0 when it never was. */
    int known(CaseNumber number);

    /** How many complaints. */
    int registered();
}
