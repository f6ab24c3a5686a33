package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
        CaseNumber number = nextNumber(now);
        return received(draft.submit(number, name, language, now), now);
    }

    /**
     * With its gaps: a person asks about them (R7).
     *
     * @param came the day of the letter, from which every date counts
     */
    HandIn typedIn(Complaint.Draft draft, String name, LocalDate came, int revision, Language language) {
        if (draft.revision() != revision) {
            return new HandIn.ChangedSince();
        }
        Instant now = clock.instant();
        CaseNumber number = nextNumber(now);
        return received(
                draft.typedIn(
                        number, name, language, came.atStartOfDay(Time.DENMARK).toInstant()),
                now);
    }

    private CaseNumber nextNumber(Instant now) {
        return complaints.nextNumber(Year.from(now.atZone(Time.DENMARK)));
    }

    private HandIn received(Complaint.Submitted complaint, Instant now) {
        complaints.submit(complaint);
        events.publishEvent(new ComplaintSubmitted(complaint.number(), complaint.at(), now));
        return new HandIn.Received(complaint.number());
    }
}
