package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears of each complaint, after it is certain, and again if this site went down while listening. */
@Component
class HandedInListening {
    private final Handovers handovers;
    private final CaseSystem system;
    private final Clock clock;

    HandedInListening(Handovers handovers, CaseSystem system, Clock clock) {
        this.handovers = handovers;
        this.system = system;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ComplaintSubmitted event) {
        if (system.isThere()) {
            handovers.queue(event.number(), event.at(), clock.instant());
        }
    }
}
