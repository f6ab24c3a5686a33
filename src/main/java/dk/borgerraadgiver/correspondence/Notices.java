package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.outbox.Outbox;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.List;

/** The drawer of notices, and of each notice to each person. */
public interface Notices extends Outbox.Drawer<Notice> {
    /** Once for each cause; and one that is still waiting to be sent speaks for all news on the same subject. */
    void queue(Notice notice, Instant due);

    /** The same one at each call, made at the first. */
    Dispatch dispatch(NoticeId notice, String recipient, Role role, Instant now);

    void sent(DispatchId dispatch, Instant at);

    void byHand(DispatchId dispatch, ToDo.Reason reason);

    /** Everybody has been told, or the office does it. */
    void over(NoticeId notice, Instant at);

    /** Nobody is left to tell. */
    void dropped(NoticeId notice, Instant at);

    void byHand(NoticeId notice, ToDo.Reason reason);

    /** The oldest first. */
    List<ToDo> toDo();

    /** What failed and will be tried again, the oldest first. */
    List<Trying> trying();

    void done(ToDoId task, Instant at);

    /** No letter of this case that was written until then is to be sent any more. */
    void dropLetters(CaseNumber number, Instant until, Instant at);

    /** A machine tries once more, from the beginning. */
    void again(ToDoId task, Instant at);

    /** Old notices that are over, unless the office still has to do something. */
    void forgetBefore(Instant before);
}
