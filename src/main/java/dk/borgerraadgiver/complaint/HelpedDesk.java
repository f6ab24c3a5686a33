package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a helper writes at the citizen's side. The helper finds it for this one meeting, and once it is handed in not any
 * longer either.
 */
@Service
@Transactional
public class HelpedDesk {
    /** Whoever sits at a counter today may finish tomorrow; longer, nobody comes back to it. */
    public static final Duration KEPT = Duration.ofDays(2);

    private final WrittenForCitizen written;
    private final HandingIn handingIn;

    HelpedDesk(Complaints complaints, ComplaintDesk desk, ApplicationEventPublisher events, Clock clock) {
        written = new WrittenForCitizen(OnBehalf.AtTheirSide.class, complaints, desk, clock);
        handingIn = new HandingIn(complaints, events, clock);
    }

    public ComplaintId begin(Actor helper, HelpId help, Language language) {
        return written.begin(new OnBehalf.AtTheirSide(WriterId.of(helper), helper.name(), help), language, KEPT);
    }

    /** The open draft; nothing once it is handed in or gone. */
    @Transactional(readOnly = true)
    public Optional<Complaint.Draft> open(Actor helper, ComplaintId id) {
        return written.open(helper, id);
    }

    /** @throws NotThere when it is not this helper's */
    public Saved save(Actor helper, ComplaintId id, Answer answer, int version) {
        return written.save(helper, id, answer, version);
    }

    /**
     * Hands in; once, however often it is sent.
     *
     * @param citizen who it belongs to from now on
     * @param name as the citizen gave it
     * @param revision of the draft that was read back
     */
    public HandIn submit(Actor helper, ComplaintId id, PersonId citizen, String name, int revision, Language language) {
        return written.submit(helper, id, draft -> handingIn.submit(draft.of(citizen), name, revision, language));
    }

    public void delete(Actor helper, ComplaintId id) {
        written.delete(helper, id);
    }
}
