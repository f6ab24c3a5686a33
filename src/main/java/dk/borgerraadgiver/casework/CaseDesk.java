package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.documents.Content;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The citizen's desk: follow a case, write, send more papers, withdraw. A case of another is not there. */
@Service
@Transactional
public class CaseDesk {
    private final Cases cases;
    private final SubmittedComplaints complaints;
    private final Experience experience;
    private final DocumentDesk documents;
    private final CasePapers papers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            Cases cases,
            SubmittedComplaints complaints,
            Experience experience,
            DocumentDesk documents,
            CasePapers papers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.complaints = complaints;
        this.experience = experience;
        this.documents = documents;
        this.papers = papers;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CaseLine> mine(Actor actor) {
        return cases.of(citizen(actor).id()).stream()
                .map(file -> new CaseLine(file, status(file)))
                .toList();
    }

    /** @throws NotThere when it does not exist or is not theirs */
    @Transactional(readOnly = true)
    public MyCase one(Actor actor, CaseNumber number) {
        CaseFile file = cases.find(number, citizen(actor)).orElseThrow(() -> new NotThere("case"));
        Complaint.Submitted complaint = complaint(actor, number);
        return new MyCase(
                file,
                complaint,
                status(file),
                cases.readings(number),
                documents.in(complaint.folder()),
                documents.in(file.papers()));
    }

    public void write(Actor actor, CaseNumber number, String text) {
        CaseFile file = toChange(citizen(actor), number);
        cases.save(file, file.with(by(actor), now(), new MessageFromCitizen(text)));
    }

    /** A paper that is refused leaves no trace in the case. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Received addPaper(Actor actor, CaseNumber number, String fileName, InputStream bytes) {
        return papers.add(citizen(actor), by(actor), number, now(), fileName, bytes);
    }

    /** @throws NotThere when case or paper is not there for the one who asks */
    @Transactional(readOnly = true)
    public Content paper(Actor actor, CaseNumber number, DocumentId paper) {
        return papers.open(citizen(actor), number, paper);
    }

    public void withdraw(Actor actor, CaseNumber number, String reason) {
        CaseFile file = toChange(citizen(actor), number);
        Instant now = now();
        cases.save(file, file.with(by(actor), now, new Withdrawn(reason)));
        events.publishEvent(new CaseWithdrawn(number, now));
    }

    private CaseFile toChange(Person citizen, CaseNumber number) {
        return cases.findToChange(number, citizen).orElseThrow(() -> new NotThere("case"));
    }

    private Complaint.Submitted complaint(Actor actor, CaseNumber number) {
        return complaints.find(number, actor).orElseThrow(() -> new NotThere("complaint"));
    }

    private Status status(CaseFile file) {
        return Status.of(file, experience.times(), LocalDate.now(clock));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static By by(Actor actor) {
        return new By.Citizen(citizen(actor).id());
    }

    private static Person citizen(Actor actor) {
        return switch (actor) {
            case Person person -> person;
            case Actor.Professional professional -> throw new NotThere("case of one's own");
            case Employee employee -> throw new NotThere("case of one's own");
        };
    }
}
