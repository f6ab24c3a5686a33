package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.AtTheOffice.by;
import static dk.borgerraadgiver.casework.AtTheOffice.officer;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.StageMove;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.documents.Content;
import dk.borgerraadgiver.documents.Document;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Representation;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The case officers' desk. Without the role of case officer, no case is there. */
@Service
@Transactional
public class OfficerDesk {
    private static final Duration OF_LATE = Duration.ofDays(60);

    private final Cases cases;
    private final SubmittedComplaints complaints;
    private final Experience experience;
    private final DocumentDesk documents;
    private final CasePapers papers;
    private final CaseFacts facts;
    private final Representation representation;
    private final InquiryLetters letters;
    private final StaffNotes notes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfficerDesk(
            Cases cases,
            SubmittedComplaints complaints,
            Experience experience,
            DocumentDesk documents,
            CasePapers papers,
            CaseFacts facts,
            Representation representation,
            InquiryLetters letters,
            StaffNotes notes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.complaints = complaints;
        this.experience = experience;
        this.documents = documents;
        this.papers = papers;
        this.facts = facts;
        this.representation = representation;
        this.letters = letters;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there is such a case; looking it up is not reading it. */
    @Transactional(readOnly = true)
    public boolean has(Actor actor, CaseNumber number) {
        return cases.find(number, officer(actor)).isPresent();
    }

    /** Whose case it is, so that whoever else opens it can be asked why. */
    @Transactional(readOnly = true)
    public boolean needsPurpose(Actor actor, CaseNumber number) {
        Employee officer = officer(actor);
        CaseFile file = cases.find(number, officer).orElseThrow(() -> new NotThere("case"));
        return file.officer().isPresent() && !isOf(officer, file);
    }

    /** Opens a case, and records that this officer read it, when and what for. */
    public OfficerCase open(Actor actor, CaseNumber number, Purpose purpose) {
        OfficerCase opened = again(actor, number);
        cases.add(number, new Reading(now(), officer(actor).id(), purpose));
        notes.met(by(actor), now());
        return opened;
    }

    /** The case that is already open, as it is now. */
    @Transactional(readOnly = true)
    public OfficerCase again(Actor actor, CaseNumber number) {
        CaseFile file = cases.find(number, officer(actor)).orElseThrow(() -> new NotThere("case"));
        Complaint.Submitted complaint = complaint(actor, number);
        return new OfficerCase(
                file,
                complaint,
                Status.of(file, experience.timesLike(number), LocalDate.now(clock)),
                documents.in(complaint.folder()),
                documents.in(file.papers()),
                cases.codeLooks(number),
                facts.of(number),
                file.party() instanceof Party.Citizen citizen
                        ? representation.whoActs(officer(actor), citizen.id(), number)
                        : List.of(),
                file.keepsOut(officer(actor).id()) && hasNoColleague(file));
    }

    /** Nobody who was here of late can look at what was contested (R18). */
    private boolean hasNoColleague(CaseFile file) {
        return notes.officers(now().minus(OF_LATE)).stream().allMatch(officer -> file.keepsOut(officer.id()));
    }

    /**
     * Writes what the officer did into the history, and tells whoever listens.
     *
     * @param seen version of the case that the officer had before them
     * @throws Rejected when the case has changed since, or does not allow it
     */
    public void record(Actor actor, CaseNumber number, int seen, CaseEvent event) {
        CaseFile file = toChange(actor, number, seen);
        datesMustBeToCome(event);
        if (event instanceof NobodyElse && !hasNoColleague(file)) {
            throw new Rejected("casework.refused.colleague-there");
        }
        Instant now = now();
        Complaint.Submitted complaint = complaint(actor, number);
        CaseEvent whole = letters.filled(event, complaint, papersOf(file, complaint));
        cases.save(file, file.with(by(actor), now, whole));
        tell(number, now, event);
    }

    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Received addPaper(Actor actor, CaseNumber number, String fileName, InputStream bytes) {
        return papers.add(officer(actor), by(actor), number, now(), fileName, bytes);
    }

    /** @throws NotThere when case or paper is not there for the one who asks */
    @Transactional(readOnly = true)
    public Content paper(Actor actor, CaseNumber number, DocumentId paper) {
        return papers.open(officer(actor), number, paper);
    }

    private Stream<Document> papersOf(CaseFile file, Complaint.Submitted complaint) {
        return Stream.concat(documents.in(complaint.folder()).stream(), documents.in(file.papers()).stream());
    }

    private CaseFile toChange(Actor actor, CaseNumber number, int seen) {
        CaseFile file = cases.findToChange(number, officer(actor)).orElseThrow(() -> new NotThere("case"));
        if (file.version() != seen) {
            throw new Rejected("casework.refused.changed-meanwhile");
        }
        return file;
    }

    private Complaint.Submitted complaint(Actor actor, CaseNumber number) {
        return complaints.find(number, actor).orElseThrow(() -> new NotThere("complaint"));
    }

    private void datesMustBeToCome(CaseEvent event) {
        Optional<LocalDate> date = switch (event) {
            case WrittenInquirySent sent ->
                Stream.concat(sent.newsBy().stream(), sent.letter().map(InquiryLetter::answerBy).stream())
                        .min(Comparator.naturalOrder());
            case StageMove move -> move.newsBy();
            case Postponed postponed -> Optional.of(postponed.now());
            case MessageToCitizen message -> message.answerBy();
            case AppealDeadlineNoted noted -> Optional.of(noted.day());
            default -> Optional.empty();
        };
        if (date.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent()) {
            throw new Rejected("casework.refused.date-passed");
        }
    }

    private void tell(CaseNumber number, Instant now, CaseEvent event) {
        switch (event) {
            case StageMove move -> events.publishEvent(new StageChanged(number, now));
            case MessageToCitizen message -> events.publishEvent(new MessageWritten(number, now));
            case MediationOffered offered -> events.publishEvent(new MessageWritten(number, now));
            case PointAnswered answered -> events.publishEvent(new MessageWritten(number, now));
            case AppealDeadlineNoted noted -> events.publishEvent(new MessageWritten(number, now));
            case NobodyElse alone -> events.publishEvent(new MessageWritten(number, now));
            case ReopeningRefused refused -> events.publishEvent(new MessageWritten(number, now));
            case ChangeNoted noted -> events.publishEvent(new MessageWritten(number, now));
            case AdministrationAnswered answered -> events.publishEvent(new AnswerGiven(number, now));
            case Postponed postponed -> events.publishEvent(new DeadlinePostponed(number, now));
            case Closed closed -> events.publishEvent(new CaseClosed(number, now));
            case Withdrawn withdrawn -> events.publishEvent(new CaseWithdrawn(number, now));
            default -> {}
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean isOf(Employee officer, CaseFile file) {
        return file.officer().filter(by -> by.id().equals(officer.id())).isPresent();
    }
}
