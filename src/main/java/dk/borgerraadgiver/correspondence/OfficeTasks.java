package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What only people at the office can do: it stands on their list at once. */
@Component
@Transactional
public class OfficeTasks {
    private final Notices notices;

    OfficeTasks(Notices notices) {
        this.notices = notices;
    }

    /** A new status code is to be printed and posted. Asked for twice on one day, it is one task. */
    public void statusCodeByLetter(CaseNumber number, Instant at) {
        Subject about = new Subject.OfCase(number);
        Occasion occasion = Occasion.STATUS_CODE;
        String day = at.atZone(Time.DENMARK).toLocalDate().toString();
        add(about, occasion, day, at, ToDo.Reason.LETTER);
    }

    /** A letter to the administration is to be sent. */
    void inquiry(CaseNumber number, int letter, Instant at) {
        add(new Subject.OfLetter(number, letter), Occasion.INQUIRY, at.toString(), at, ToDo.Reason.INQUIRY);
    }

    private void add(Subject about, Occasion occasion, String when, Instant at, ToDo.Reason reason) {
        NoticeId id = new NoticeId(UUID.randomUUID());
        String cause = "%s %s %s".formatted(occasion, about.written(), when);
        notices.queue(new Notice(id, cause, about, occasion, at, 0), at);
        notices.byHand(id, reason);
    }
}
