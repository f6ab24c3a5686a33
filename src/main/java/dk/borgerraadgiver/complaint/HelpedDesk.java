package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a helper writes at the citizen's side. Until it is handed in, the complaint belongs to nobody known: it is found
 * only by its helper, for this one meeting, and afterwards not by them either.
 */
@Service
@Transactional
public class HelpedDesk {
    /** Whoever sits at a counter today may finish tomorrow; longer, nobody comes back to it. */
    public static final Duration KEPT = Duration.ofDays(2);

    private final Complaints complaints;
    private final ComplaintDesk desk;
    private final HandingIn handingIn;
    private final Clock clock;

    HelpedDesk(Complaints complaints, ComplaintDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.complaints = complaints;
        this.desk = desk;
        handingIn = new HandingIn(complaints, events, clock);
        this.clock = clock;
    }

    public ComplaintId begin(Actor helper, HelpId help, Language language) {
        Instant now = clock.instant();
        ComplaintId id = new ComplaintId(UUID.randomUUID());
        complaints.begin(
                new Complaint.Draft(
                        id,
                        new Party.Citizen(new PersonId(UUID.randomUUID())),
                        new FolderId(UUID.randomUUID()),
                        language,
                        Answers.NONE,
                        Map.of(),
                        now,
                        now.plus(KEPT),
                        Optional.of(new OnBehalf.AtTheirSide(WriterId.of(helper), helper.name(), help))),
                now);
        return id;
    }

    /** The open draft; nothing once it is handed in or gone. */
    @Transactional(readOnly = true)
    public Optional<Complaint.Draft> open(Actor helper, ComplaintId id) {
        return complaints.draft(id, helper).filter(HelpedDesk::isHelped);
    }

    /** @throws NotThere when it is not this helper's */
    public Saved save(Actor helper, ComplaintId id, Answer answer, int version) {
        return switch (held(helper, id)) {
            case Complaint.Draft draft -> desk.save(draft, answer, version);
            case Complaint.Sent sent -> new Saved.AlreadyHandedIn(sent.number());
        };
    }

    /**
     * Hands in; once, however often it is sent.
     *
     * @param citizen who it belongs to from now on
     * @param name as the citizen gave it
     * @param revision of the draft that was read back
     */
    public HandIn submit(Actor helper, ComplaintId id, PersonId citizen, String name, int revision, Language language) {
        return switch (held(helper, id)) {
            case Complaint.Draft draft -> handingIn.submit(draft.of(citizen), name, revision, language);
            case Complaint.Sent sent -> new HandIn.Received(sent.number());
        };
    }

    public void delete(Actor helper, ComplaintId id) {
        open(helper, id).ifPresent(desk::discard);
    }

    private Complaint held(Actor helper, ComplaintId id) {
        return complaints.held(id, helper).orElseThrow(() -> new NotThere("draft"));
    }

    private static boolean isHelped(Complaint.Draft draft) {
        return draft.onBehalf().filter(OnBehalf.AtTheirSide.class::isInstance).isPresent();
    }
}
