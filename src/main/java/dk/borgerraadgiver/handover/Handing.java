package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.handover.CaseSystem.Answer;
import dk.borgerraadgiver.outbox.Outbox;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Hands over what is due, and asks after what was taken, until the case system says under which number it stands. */
@Component
class Handing {
    private static final int AT_A_TIME = 10;

    private final Handovers handovers;
    private final Outbox<Handover> outbox;
    private final Packer packer;
    private final CaseSystem system;

    Handing(Handovers handovers, Packer packer, CaseSystem system, Clock clock) {
        this.handovers = handovers;
        this.packer = packer;
        this.system = system;
        outbox = new Outbox<>(handovers, AT_A_TIME, clock);
    }

    void handOverWhatIsDue() {
        if (system.isThere()) {
            outbox.each(this::handOver);
        }
    }

    private void handOver(Handover handover) {
        switch (answer(handover)) {
            case Answer.Registered(var reference, var at) ->
                handovers.registered(handover.id(), new Handover.Registered(reference, at, false));
            case Answer.Waiting() -> handovers.handed(handover.id(), outbox.next(handover));
            case Answer.Unknown() -> throw new IllegalStateException("The case system knows nothing of it");
        }
    }

    /** What was taken is asked after; what is unknown there, though it was taken, is handed over again. */
    private Answer answer(Handover handover) {
        Answer answer = handover.handed() ? system.ask(handover.id()) : new Answer.Unknown();
        return answer instanceof Answer.Unknown ? system.hand(packer.parcel(handover)) : answer;
    }
}
