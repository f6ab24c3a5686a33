package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.AtTheOffice.by;
import static dk.borgerraadgiver.casework.AtTheOffice.officer;

import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
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
    private final Mediators mediators;
    private final OfficeWriting writing;
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
            Mediators mediators,
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
        this.mediators = mediators;
        writing = new OfficeWriting(cases, events, clock);
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

    /** Whether this officer could take it as theirs. */
    @Transactional(readOnly = true)
    public boolean mayTake(Actor actor, CaseNumber number) {
        Employee officer = officer(actor);
        CaseFile file = cases.find(number, officer).orElseThrow(() -> new NotThere("case"));
        return file.stage().open()
                && !isOf(officer, file)
                && !file.keepsOut(new By.Officer(officer.id(), officer.name()))
                && !mediators.mediates(officer.id(), file);
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
                file.keepsOut(by(actor)) && hasNoColleague(file));
    }

    /** Nobody who was here of late can look at what was contested (R18). */
    private boolean hasNoColleague(CaseFile file) {
        return notes.officers(now().minus(OF_LATE)).stream().allMatch(officer -> file.keepsOut(officer));
    }

    /**
     * Writes what the officer did into the history, and tells whoever listens.
     *
     * @param seen version of the case that the officer had before them
     * @throws Rejected when the case has changed since, or does not allow it
     */
    public void record(Actor actor, CaseNumber number, int seen, CaseEvent event) {
        CaseFile file = toChange(actor, number, seen);
        if (event instanceof Assigned && mediators.mediates(officer(actor).id(), file)) {
            throw new Rejected("casework.refused.you-mediate"); // R20
        }
        if (event instanceof NobodyElse && !hasNoColleague(file)) {
            throw new Rejected("casework.refused.colleague-there");
        }
        Complaint.Submitted complaint = complaint(actor, number);
        writing.write(file, by(actor), letters.filled(event, complaint, papersOf(file, complaint)));
    }

    /** The letter that was written in this entry has left; nothing, where it is not to be sent any more. */
    public void sent(Actor actor, CaseNumber number, int letter) {
        CaseFile file = cases.findToChange(number, officer(actor)).orElseThrow(() -> new NotThere("case"));
        if (CaseInquiry.toSend(file).stream().anyMatch(inquiry -> inquiry.position() == letter)) {
            writing.write(file, by(actor), new LetterSent(letter));
        }
    }

    /** A letter of a case, to be sent or looked up. */
    @Transactional(readOnly = true)
    public Optional<CaseInquiry> letter(Actor actor, CaseNumber number, int letter) {
        CaseFile file = cases.find(number, officer(actor)).orElseThrow(() -> new NotThere("case"));
        return CaseInquiry.in(file).stream()
                .filter(inquiry -> inquiry.position() == letter)
                .findFirst();
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean isOf(Employee officer, CaseFile file) {
        return file.officer().filter(by -> by.id().equals(officer.id())).isPresent();
    }
}
