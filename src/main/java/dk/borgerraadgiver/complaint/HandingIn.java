package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;

/** From a draft to a case, whoever held the pen. */
final class HandingIn {
    private final Complaints complaints;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandingIn(Complaints complaints, ApplicationEventPublisher events, Clock clock) {
        this.complaints = complaints;
        this.events = events;
        this.clock = clock;
    }

    /** @param revision of the draft that was checked, or read back */
    HandIn submit(Complaint.Draft draft, String name, int revision, Language language) {
        Optional<Step> missing = Journey.through(draft.answers()).firstMissing();
        if (missing.isPresent()) {
            return new HandIn.Incomplete(missing.get());
        }
        if (draft.revision() != revision) {
            return new HandIn.ChangedSince();
        }
        Instant now = clock.instant();
        CaseNumber number = complaints.nextNumber(Year.from(now.atZone(Time.DENMARK)));
        complaints.submit(draft.submit(number, name, language, now));
        events.publishEvent(new ComplaintSubmitted(number, now));
        return new HandIn.Received(number);
    }
}
