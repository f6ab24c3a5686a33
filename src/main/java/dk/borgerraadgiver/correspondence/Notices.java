package dk.borgerraadgiver.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The drawer of notices. */
public interface Notices {
    /** Once for each cause; and one that is still waiting to be sent speaks for all news on the same subject. */
    void queue(Notice notice, Instant due);

    /** Takes what is due, so that nobody else takes it until the lease is over. Counts as an attempt. */
    List<Notice> take(int most, Instant now, Duration lease);

    void sent(NoticeId notice, Instant at);

    /** Nobody is left to tell. */
    void dropped(NoticeId notice, Instant at);

    void later(NoticeId notice, Instant due, String trouble);

    void byHand(NoticeId notice, ToDo.Reason reason);

    List<ToDo> toDo();

    void done(NoticeId notice, Instant at);

    /** Old notices that are over. */
    void forgetBefore(Instant before);
}
