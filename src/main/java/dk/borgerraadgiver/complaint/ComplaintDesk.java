package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Representation;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody writes their complaint, or that of their company, and hands it in. */
@Service
@Transactional
public class ComplaintDesk {
    /** R28 */
    public static final Duration KEPT = Duration.ofDays(30);

    private final Complaints complaints;
    private final Representation representation;
    private final Mandated mandated;
    private final HandingIn handingIn;
    private final DocumentDesk documents;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComplaintDesk(
            Complaints complaints,
            Representation representation,
            DocumentDesk documents,
            ApplicationEventPublisher events,
            Clock clock) {
        this.complaints = complaints;
        this.representation = representation;
        mandated = new Mandated(representation);
        handingIn = new HandingIn(complaints, events, clock);
        this.documents = documents;
        this.events = events;
        this.clock = clock;
    }

    /** The one draft that the person has open for the one they act for, if any. */
    @Transactional(readOnly = true)
    public Optional<Complaint.Draft> open(Actor.Person person, MandateId mandate) {
        return complaints.draftFor(mandated.with(mandate, person).party(), WriterId.of(person));
    }

    /** The one draft that the person has open for themselves, if any. */
    @Transactional(readOnly = true)
    public Optional<Complaint.Draft> open(Actor.Person person) {
        return complaints.draftOf(person.id());
    }

    /** The one draft that somebody has open for a company, if any. */
    @Transactional(readOnly = true)
    public Optional<Complaint.Draft> open(Actor.Professional professional, CompanyNumber company) {
        return complaints.draftOf(professional, company);
    }

    /** @throws NotThere when it is not theirs, or not open any longer */
    @Transactional(readOnly = true)
    public Complaint.Draft draft(Actor actor, ComplaintId id) {
        return complaints.draft(id, actor).orElseThrow(() -> new NotThere("draft"));
    }

    /** Goes on with the open draft, or begins one with what is known from before the login. */
    public Complaint.Draft begin(Actor.Person person, Language language, Known known) {
        return goOn(
                () -> complaints.draftOf(person.id()),
                known,
                () -> begin(new Party.Citizen(person.id()), Optional.empty(), language, known));
    }

    /**
     * The same for the one they act for; the mandate need not be proven yet (R7).
     *
     * @throws NotThere when they have no such mandate today
     */
    public Complaint.Draft begin(Actor.Person person, MandateId mandate, Language language, Known known) {
        Standing standing = mandated.with(mandate, person);
        OnBehalf writer = new OnBehalf.WithMandate(WriterId.of(person), person.name(), mandate);
        return goOn(
                () -> complaints.draftFor(standing.party(), writer.writer()),
                known,
                () -> begin(new Party.Citizen(standing.party()), Optional.of(writer), language, known));
    }

    /**
     * The same for a company.
     *
     * @throws NotThere when they may not act for it
     */
    public Complaint.Draft begin(
            Actor.Professional professional, CompanyNumber company, Language language, Known known) {
        if (!professional.mayActFor(company)) {
            throw new NotThere("company");
        }
        Party party = new Party.Company(company, professional.id(), professional.name());
        return goOn(
                () -> complaints.draftOf(professional, company),
                known,
                () -> begin(party, Optional.empty(), language, known));
    }

    private Complaint.Draft goOn(Supplier<Optional<Complaint.Draft>> open, Known known, Runnable begin) {
        open.get().ifPresentOrElse(draft -> fill(draft, known), begin);
        return open.get().orElseThrow();
    }

    /** Where nothing has been answered yet, what is known from before the login counts; else what was answered. */
    private void fill(Complaint.Draft draft, Known known) {
        if (draft.answers().given().isEmpty()) {
            complaints.said(draft.id(), known.saidAtGate());
            known.answers().given().values().forEach(answer -> save(draft, answer, draft.version(answer.step())));
        }
    }

    private void begin(Party party, Optional<OnBehalf> onBehalf, Language language, Known known) {
        Instant now = clock.instant();
        complaints.begin(Complaint.Draft.begun(party, onBehalf, language, known, now, KEPT), now);
    }

    /** @param version of the step when the person began to change it; 0 when it had not been answered */
    public Saved save(Actor actor, ComplaintId id, Answer answer, int version) {
        return switch (held(actor, id)) {
            case Complaint.Draft draft -> save(draft, answer, version);
            case Complaint.Sent sent -> new Saved.AlreadyHandedIn(sent.number());
        };
    }

    /**
     * Hands the complaint in; once, however often it is sent.
     *
     * @param revision of the draft that the person has checked
     */
    public HandIn submit(Actor actor, ComplaintId id, int revision, Language language) {
        return switch (held(actor, id)) {
            case Complaint.Draft draft -> submit(draft, actor, revision, language);
            case Complaint.Sent sent -> new HandIn.Received(sent.number());
        };
    }

    /** Takes a complaint back. A second time changes nothing. */
    public void withdraw(Actor actor, CaseNumber number) {
        Complaint complaint = complaints
                .handedInToChange(number)
                .filter(found -> found.party().isOf(actor))
                .orElseThrow(() -> new NotThere("complaint"));
        if (complaint instanceof Complaint.Submitted submitted) {
            Instant now = clock.instant();
            complaints.withdraw(submitted.withdraw(now));
            events.publishEvent(new ComplaintWithdrawn(number, now));
        }
    }

    /** Deletes the draft with its papers. */
    public void delete(Actor actor, ComplaintId id) {
        discard(draft(actor, id));
    }

    /** What was said at the gate is not handed in: it is not theirs, or not for others. */
    public void leaveOutGate(Actor actor, ComplaintId id) {
        complaints.said(draft(actor, id).id(), Optional.empty());
    }

    /** Thirty days more from now (R28). */
    public void keep(Actor actor, ComplaintId id) {
        complaints.keep(draft(actor, id).id(), clock.instant().plus(KEPT));
    }

    void discard(Complaint.Draft draft) {
        documents.discard(draft.folder());
        complaints.delete(draft.id());
    }

    Saved save(Complaint.Draft draft, Answer answer, int version) {
        Instant now = clock.instant();
        Optional<Answer> kept = draft.answers().at(answer.step());
        int keptVersion = draft.version(answer.step());
        if (kept.filter(answer::equals).isPresent()) {
            return new Saved.Kept(keptVersion, draft.saved());
        }
        if (keptVersion != version) {
            return new Saved.Clashed(keptVersion, kept.orElseThrow());
        }
        complaints.save(draft.savedAt(now, now.plus(kept(draft))), answer);
        return new Saved.Kept(version + 1, now);
    }

    private static Duration kept(Complaint.Draft draft) {
        return draft.onBehalf()
                .filter(OnBehalf.AtTheirSide.class::isInstance)
                .map(beside -> HelpedDesk.KEPT)
                .orElse(KEPT);
    }

    private HandIn submit(Complaint.Draft draft, Actor actor, int revision, Language language) {
        Optional<Standing> standing = draft.onBehalf().map(by -> stillStanding(by, actor));
        String name = standing.map(Standing::partyName).orElseGet(() -> nameOf(draft.party(), actor));
        HandIn handIn = handingIn.submit(draft, name, revision, language);
        if (handIn instanceof HandIn.Received received) {
            standing.ifPresent(by -> representation.did(by, Act.COMPLAIN, received.number()));
        }
        return handIn;
    }

    private static String nameOf(Party party, Actor actor) {
        return party instanceof Party.Company company && actor instanceof Actor.Professional professional
                ? professional.nameOf(company.number())
                : actor.name();
    }

    private Standing stillStanding(OnBehalf by, Actor actor) {
        return switch (by) {
            case OnBehalf.WithMandate with -> mandated.stillWith(with.mandate(), actor);
            // what is written with a helper is handed in at the helper's desk, with consent (R14)
            case OnBehalf.AtTheirSide beside -> throw new NotThere("draft");
            case OnBehalf.OnPaper paper -> throw new NotThere("draft");
        };
    }

    private Complaint held(Actor actor, ComplaintId id) {
        return complaints.held(id, actor).orElseThrow(() -> new NotThere("draft"));
    }
}
