package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseHistories;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Queues what a history holds, without a hole in it. */
@Component
class Queueing {
    private final Handovers handovers;
    private final CaseHistories histories;
    private final Clock clock;

    Queueing(Handovers handovers, CaseHistories histories, Clock clock) {
        this.handovers = handovers;
        this.histories = histories;
        this.clock = clock;
    }

    void whole(CaseNumber number) {
        Instant now = clock.instant();
        int known = handovers.known(number);
        histories.whole(number).map(CaseFile::history).stream()
                .flatMap(history -> history.stream().skip(known))
                .forEach(entry -> handovers.queue(number, entry.position(), now, now));
    }
}
