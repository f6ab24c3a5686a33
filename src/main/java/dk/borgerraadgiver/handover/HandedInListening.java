package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.EntryMade;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import java.time.Clock;
import java.time.Duration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of what happens in a case, after it is certain, and again if this site went down while listening. */
@Component
class HandedInListening {
    private static final Duration PAPERS_ARE_CHECKED = Duration.ofSeconds(15);

    private final Handovers handovers;
    private final Queueing queueing;
    private final CaseSystem system;
    private final Clock clock;

    HandedInListening(Handovers handovers, Queueing queueing, CaseSystem system, Clock clock) {
        this.handovers = handovers;
        this.queueing = queueing;
        this.system = system;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ComplaintSubmitted event) {
        if (system.isThere()) {
            handovers.queue(
                    event.number(),
                    Handover.FIRST,
                    event.madeAt(),
                    clock.instant().plus(PAPERS_ARE_CHECKED));
        }
    }

    /** Also when the complaint itself has not been heard of: a case that goes on is handed over whole. */
    @ApplicationModuleListener
    void on(EntryMade event) {
        if (system.isThere()) {
            queueing.whole(event.number());
        }
    }
}
