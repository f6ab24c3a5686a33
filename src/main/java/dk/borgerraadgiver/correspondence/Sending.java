package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.correspondence.Postman.Outcome;
import dk.borgerraadgiver.correspondence.ToDo.Reason;
import dk.borgerraadgiver.correspondence.Wording.Worded;
import dk.borgerraadgiver.outbox.Outbox;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due to everybody whom the table names today, each by their own way. What cannot be sent ends with the
 * office, never nowhere; whoever has been told is not told again, whatever becomes of the others.
 */
@Component
class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int AT_A_TIME = 20;

    private final Notices notices;
    private final Outbox<Notice> outbox;
    private final Addressees addressees;
    private final Wording wording;
    private final Postman postman;
    private final CorrespondenceSettings settings;
    private final Clock clock;

    Sending(
            Notices notices,
            Addressees addressees,
            Wording wording,
            Postman postman,
            CorrespondenceSettings settings,
            Clock clock) {
        this.notices = notices;
        outbox = new Outbox<>(notices, AT_A_TIME, clock);
        this.addressees = addressees;
        this.wording = wording;
        this.postman = postman;
        this.settings = settings;
        this.clock = clock;
    }

    void sendWhatIsDue() {
        outbox.each(this::send);
    }

    private void send(Notice notice) {
        List<Addressee> told = addressees.of(notice.about(), notice.occasion());
        if (told.isEmpty()) {
            notices.dropped(notice.id(), clock.instant());
            return;
        }
        List<RuntimeException> failures = told.stream()
                .map(to -> tell(notice, to))
                .flatMap(Optional::stream)
                .toList();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        notices.over(notice.id(), clock.instant());
    }

    /** What went wrong, when it is to be tried again. */
    private Optional<RuntimeException> tell(Notice notice, Addressee to) {
        Dispatch dispatch = notices.dispatch(notice.id(), to.key(), to.role(), clock.instant());
        if (dispatch.over()) {
            return Optional.empty();
        }
        try {
            finish(dispatch.id(), handed(notice, dispatch.id(), to));
            return Optional.empty();
        } catch (RuntimeException failed) {
            return again(notice, dispatch.id(), failed);
        }
    }

    private Outcome handed(Notice notice, DispatchId id, Addressee to) {
        return worded(notice, to)
                .map(words -> postman.hand(id, to, words))
                .orElseGet(() -> new Outcome.Office(Reason.NOT_WORDED));
    }

    /** R24: what is not whole is not sent. */
    private Optional<Worded> worded(Notice notice, Addressee to) {
        try {
            return Optional.of(wording.of(notice, to.wrote(), to.language(), to.neutral()));
        } catch (IllegalStateException notWhole) {
            LOG.error("Notice {} could not be put into words", notice.id().value(), notWhole);
            return Optional.empty();
        }
    }

    private void finish(DispatchId id, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent() -> notices.sent(id, clock.instant());
            case Outcome.Office(var reason) -> notices.byHand(id, reason);
        }
    }

    private Optional<RuntimeException> again(Notice notice, DispatchId id, RuntimeException failed) {
        if (notice.attempts() >= settings.attempts()) {
            notices.byHand(id, Reason.GAVE_UP);
            return Optional.empty();
        }
        return Optional.of(failed);
    }
}
