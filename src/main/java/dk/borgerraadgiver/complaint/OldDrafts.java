package dk.borgerraadgiver.complaint;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that nobody came back to: they go after 30 days, and never without a warning (R28). */
@Service
public class OldDrafts {
    /** From the warning to the end. */
    static final Duration WARNED_BEFORE = Duration.ofDays(7);

    private static final Logger log = LoggerFactory.getLogger(OldDrafts.class);

    private final Complaints complaints;
    private final ComplaintDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OldDrafts(Complaints complaints, ComplaintDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.complaints = complaints;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    /** Run once a day: lets go what has been warned of, then warns. */
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        complaints.over(now).forEach(draft -> {
            desk.discard(draft);
            log.info("A draft has gone after its time: {}", draft.id());
        });
        complaints.unwarned(now.plus(WARNED_BEFORE)).forEach(draft -> warn(draft, now));
    }

    /** One that should have been warned of earlier gets its days all the same. */
    private void warn(Complaint.Draft draft, Instant now) {
        Instant earliest = now.plus(WARNED_BEFORE);
        Instant goes = draft.keptUntil().isBefore(earliest) ? earliest : draft.keptUntil();
        complaints.warned(draft.id(), now, goes);
        events.publishEvent(new DraftAboutToGo(draft.id(), goes));
    }
}
