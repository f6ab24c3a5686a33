package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.OfMediation;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases from the citizen's side, for the room that mediates: who may do this here, and what the history must know. */
@Service
@Transactional
public class MediatedCases {
    private final Cases cases;
    private final SubmittedComplaints complaints;
    private final CaseAccess access;
    private final Clock clock;

    MediatedCases(Cases cases, SubmittedComplaints complaints, CaseAccess access, Clock clock) {
        this.cases = cases;
        this.complaints = complaints;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A case, and who stands at it.
     *
     * @param by as the history would name them
     * @param standing the mandate of the one who looks; nothing, when the case is their own
     */
    public record Seat(CaseFile file, Complaint.Submitted complaint, By by, Optional<Standing> standing) {}

    /** What is done with a mandate is written down for the party (R13). @throws NotThere when it is not for them */
    public Seat at(Actor actor, Act act, CaseNumber number) {
        Entitled entitled = access.find(actor, act, number);
        access.record(entitled, act);
        return seat(entitled);
    }

    /** The same, kept from others until the transaction ends. */
    public Seat toChange(Actor actor, Act act, CaseNumber number) {
        Entitled entitled = access.findToChange(actor, act, number);
        access.record(entitled, act);
        return seat(entitled);
    }

    /** In the transaction of {@link #toChange}, which has asked whether they may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Seat seat, OfMediation event) {
        cases.save(seat.file(), seat.file().with(seat.by(), clock.instant().truncatedTo(ChronoUnit.MICROS), event));
    }

    private Seat seat(Entitled entitled) {
        Complaint.Submitted complaint = complaints
                .find(entitled.file().number(), entitled.party())
                .orElseThrow(() -> new NotThere("complaint"));
        return new Seat(entitled.file(), complaint, entitled.by(), entitled.standing());
    }
}
