package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a case officer types in what somebody wrote on paper (R31). Until it is a case, only the one who types finds it.
 */
@Service
@Transactional
public class PaperDesk {
    private final Complaints complaints;
    private final ComplaintDesk desk;
    private final HandingIn handingIn;
    private final Clock clock;

    PaperDesk(Complaints complaints, ComplaintDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.complaints = complaints;
        this.desk = desk;
        handingIn = new HandingIn(complaints, events, clock);
        this.clock = clock;
    }

    public ComplaintId begin(Actor actor, PaperId paper) {
        Employee officer = officer(actor);
        Instant now = clock.instant();
        ComplaintId id = new ComplaintId(UUID.randomUUID());
        complaints.begin(
                new Complaint.Draft(
                        id,
                        new Party.Citizen(new PersonId(UUID.randomUUID())),
                        new FolderId(UUID.randomUUID()),
                        Language.DANISH,
                        Answers.NONE,
                        Map.of(),
                        now,
                        now.plus(ComplaintDesk.KEPT),
                        Optional.of(new OnBehalf.OnPaper(WriterId.of(officer), officer.name(), paper))),
                now);
        return id;
    }

    /** What is not typed to its end; nothing once it is a case. */
    @Transactional(readOnly = true)
    public Optional<Complaint.Draft> open(Actor actor, ComplaintId id) {
        return complaints.draft(id, officer(actor)).filter(Complaint::isOnPaper);
    }

    /** @throws NotThere when it is not this officer's */
    public Saved save(Actor actor, ComplaintId id, Answer answer, int version) {
        return switch (held(actor, id)) {
            case Complaint.Draft draft -> desk.save(draft, answer, version);
            case Complaint.Sent sent -> new Saved.AlreadyHandedIn(sent.number());
        };
    }

    /**
     * Makes it a case; once, however often it is sent.
     *
     * @param citizen who it belongs to from now on
     * @param name as it stands on the paper; empty where nobody is named
     * @param came the day of the letter, from which every date counts
     * @param revision of the draft that was read back
     */
    public HandIn submit(Actor actor, ComplaintId id, PersonId citizen, String name, LocalDate came, int revision) {
        return switch (held(actor, id)) {
            case Complaint.Draft draft ->
                handingIn.typedIn(draft.of(citizen), name, came, revision, languageOf(draft.answers()));
            case Complaint.Sent sent -> new HandIn.Received(sent.number());
        };
    }

    public void delete(Actor actor, ComplaintId id) {
        open(actor, id).ifPresent(desk::discard);
    }

    private Complaint held(Actor actor, ComplaintId id) {
        return complaints
                .held(id, officer(actor))
                .filter(Complaint::isOnPaper)
                .orElseThrow(() -> new NotThere("paper form"));
    }

    /** Letters go out in the language that the citizen asks for, whatever the officer's screen speaks. */
    private static Language languageOf(Answers answers) {
        return answers.contact().spoken().filter(Contact.Spoken.ENGLISH::equals).isPresent()
                ? Language.ENGLISH
                : Language.DANISH;
    }

    private static Employee officer(Actor actor) {
        if (actor instanceof Employee employee && employee.is(Actor.Role.CASE_OFFICER)) {
            return employee;
        }
        throw new NotThere("officers' desk");
    }
}
