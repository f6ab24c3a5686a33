package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.casework.AnswerGiven;
import dk.borgerraadgiver.casework.CaseClosed;
import dk.borgerraadgiver.casework.CaseWithdrawn;
import dk.borgerraadgiver.casework.ContactStopped;
import dk.borgerraadgiver.casework.DeadlinePostponed;
import dk.borgerraadgiver.casework.InquiryWritten;
import dk.borgerraadgiver.casework.MessageWritten;
import dk.borgerraadgiver.casework.StageChanged;
import dk.borgerraadgiver.complaint.ComplaintSubmitted;
import dk.borgerraadgiver.complaint.ComplaintWithdrawn;
import dk.borgerraadgiver.complaint.DraftAboutToGo;
import dk.borgerraadgiver.mediation.MediationNews;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what happens in the other rooms, after it is certain, and again if this site went down while listening. */
@Component
class Listening {
    private final Notices notices;
    private final OfficeTasks tasks;
    private final Clock clock;

    Listening(Notices notices, Clock clock) {
        this.notices = notices;
        tasks = new OfficeTasks(notices);
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(ComplaintSubmitted event) {
        queue(event, event.number(), Occasion.RECEIVED, event.at());
    }

    @ApplicationModuleListener
    void on(ComplaintWithdrawn event) {
        queue(event, event.number(), Occasion.WITHDRAWN, event.at());
    }

    @ApplicationModuleListener
    void on(StageChanged event) {
        queue(event, event.number(), Occasion.NEWS, event.at());
    }

    @ApplicationModuleListener
    void on(AnswerGiven event) {
        queue(event, event.number(), Occasion.NEWS, event.at());
    }

    @ApplicationModuleListener
    void on(MessageWritten event) {
        queue(event, event.number(), Occasion.NEWS, event.at());
    }

    @ApplicationModuleListener
    void on(DeadlinePostponed event) {
        queue(event, event.number(), Occasion.NEWS, event.at());
    }

    @ApplicationModuleListener
    void on(CaseClosed event) {
        notices.dropLetters(event.number(), event.at(), clock.instant());
        queue(event, event.number(), Occasion.NEWS, event.at());
    }

    @ApplicationModuleListener
    void on(MediationNews event) {
        queue(event, event.number(), Occasion.NEWS, event.at());
    }

    @ApplicationModuleListener
    void on(DraftAboutToGo event) {
        queue(event, new Subject.OfDraft(event.complaint()), Occasion.DRAFT_ABOUT_TO_GO, event.goes());
    }

    @ApplicationModuleListener
    void on(InquiryWritten event) {
        tasks.inquiry(event.number(), event.letter(), event.at());
    }

    /** What lies ready to be sent is not to be sent any more. */
    @ApplicationModuleListener
    void on(CaseWithdrawn event) {
        notices.dropLetters(event.number(), event.at(), clock.instant());
    }

    @ApplicationModuleListener
    void on(ContactStopped event) {
        notices.dropLetters(event.number(), event.at(), clock.instant());
    }

    private void queue(Object event, CaseNumber number, Occasion occasion, Instant at) {
        queue(event, new Subject.OfCase(number), occasion, at);
    }

    private void queue(Object event, Subject about, Occasion occasion, Instant at) {
        String cause = "%s %s %s".formatted(event.getClass().getSimpleName(), about.written(), at);
        notices.queue(new Notice(new NoticeId(UUID.randomUUID()), cause, about, occasion, at, 0), clock.instant());
    }
}
