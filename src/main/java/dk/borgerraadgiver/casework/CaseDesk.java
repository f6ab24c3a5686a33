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
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Representation;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The party's desk: follow a case, write, send more papers, withdraw. Whoever acts for the company whose it is, or has a
 * mandate for it, stands here too; for everybody else a case of another is not there.
 */
@Service
@Transactional
public class CaseDesk {
    private final Cases cases;
    private final SubmittedComplaints complaints;
    private final Experience experience;
    private final DocumentDesk documents;
    private final CasePapers papers;
    private final CaseFacts facts;
    private final CaseAccess access;
    private final Representation representation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseDesk(
            Cases cases,
            SubmittedComplaints complaints,
            Experience experience,
            DocumentDesk documents,
            CasePapers papers,
            CaseFacts facts,
            CaseAccess access,
            Representation representation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.complaints = complaints;
        this.experience = experience;
        this.documents = documents;
        this.papers = papers;
        this.facts = facts;
        this.access = access;
        this.representation = representation;
        this.events = events;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<CaseLine> mine(Actor actor) {
        return lines(cases.of(citizen(actor).id()), file -> true);
    }

    /** What they may see of a company's cases: those they handed in, and with the company's right all. Newest first. */
    @Transactional(readOnly = true)
    public List<CaseLine> of(Professional professional, CompanyNumber company) {
        return lines(cases.of(company), file -> file.party().isOf(professional));
    }

    /** The cases of the one they act for, as far as the mandate goes; none before it is proven. Newest first. */
    @Transactional(readOnly = true)
    public List<CaseLine> of(Actor actor, Standing standing) {
        Person person = citizen(actor);
        return lines(
                cases.of(standing.party()),
                file -> representation.inCase(person, Act.READ, file.number()).stream()
                        .anyMatch(found -> found.mandate().equals(standing.mandate())
                                && new Party.Citizen(found.party()).equals(file.party())));
    }

    /**
     * With what mandate they stand at the case, without reading it: none, when it is their own or their company's.
     *
     * @throws NotThere when it does not exist or is not for them
     */
    @Transactional(readOnly = true)
    public Optional<Standing> standing(Actor actor, CaseNumber number) {
        return access.find(actor, Act.READ, number).standing();
    }

    /**
     * Whose it is, without reading it.
     *
     * @throws NotThere when it does not exist or is not for them
     */
    @Transactional(readOnly = true)
    public Party whose(Actor actor, CaseNumber number) {
        return access.find(actor, Act.READ, number).file().party();
    }

    /** @throws NotThere when it does not exist or is not for them */
    public MyCase one(Actor actor, CaseNumber number) {
        Entitled entitled = access.find(actor, Act.READ, number);
        access.record(entitled, Act.READ);
        CaseFile file = entitled.file();
        Complaint.Submitted complaint = complaint(entitled.party(), number);
        return new MyCase(
                file,
                complaint,
                status(file),
                cases.readings(number),
                cases.codeLooks(number),
                facts.of(number),
                documents.in(complaint.folder()),
                documents.in(file.papers()),
                entitled.standing());
    }

    /**
     * For whoever may see the case; and for whoever wrote the complaint with a mandate that has not been proven yet: their
     * own words, nothing more.
     *
     * @throws NotThere for everybody else
     */
    @Transactional(readOnly = true)
    public Receipt receipt(Actor actor, CaseNumber number) {
        Optional<Actor> party = access.partyOf(actor, number);
        Complaint.Submitted complaint = party.flatMap(whose -> complaints.find(number, whose))
                .or(() -> written(actor, number))
                .orElseThrow(() -> new NotThere("case"));
        CaseFile asReceived = CaseFile.received(
                number,
                complaint.party(),
                complaint.answers().points().list().size(),
                complaint.answers().consent().mayContact(),
                complaint.at());
        return new Receipt(
                number,
                complaint.at(),
                complaint,
                status(asReceived).expected(),
                documents.in(complaint.folder()),
                party.isPresent() ? facts.onReceipt(number) : List.of(),
                party.isPresent());
    }

    /** What was handed in with a mandate that has not been proven yet. Newest first. */
    @Transactional(readOnly = true)
    public List<CaseNumber> handedIn(Actor actor, Standing standing) {
        Person person = citizen(actor);
        return representation.all(person).stream()
                .filter(held -> held.mandate().equals(standing.mandate()))
                .flatMap(held -> complaints.written(person, held.mandate()).stream())
                .map(Complaint.Submitted::number)
                .toList();
    }

    public void write(Actor actor, CaseNumber number, String text) {
        change(actor, Act.WRITE, number, new MessageFromCitizen(text), now());
    }

    /** A paper that is refused leaves no trace in the case. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Received addPaper(Actor actor, CaseNumber number, String fileName, InputStream bytes) {
        Entitled entitled = access.find(actor, Act.ADD_PAPER, number);
        Received received = papers.add(entitled.party(), entitled.by(), number, now(), fileName, bytes);
        if (received instanceof Received.Accepted) {
            access.record(entitled, Act.ADD_PAPER);
        }
        return received;
    }

    /** @throws NotThere when case or paper is not there for the one who asks */
    public Content paper(Actor actor, CaseNumber number, DocumentId paper) {
        Entitled entitled = access.find(actor, Act.READ, number);
        access.record(entitled, Act.READ);
        return papers.open(entitled.party(), number, paper);
    }

    public void withdraw(Actor actor, CaseNumber number, String reason) {
        Instant now = now();
        change(actor, Act.WITHDRAW, number, new Withdrawn(reason), now);
        events.publishEvent(new CaseWithdrawn(number, now));
    }

    private Optional<Complaint.Submitted> written(Actor actor, CaseNumber number) {
        return actor instanceof Person person ? written(person, number) : Optional.empty();
    }

    private Optional<Complaint.Submitted> written(Person person, CaseNumber number) {
        return representation.all(person).stream()
                .flatMap(standing -> complaints.written(person, standing.mandate()).stream())
                .filter(complaint -> complaint.number().equals(number))
                .findFirst();
    }

    private void change(Actor actor, Act act, CaseNumber number, CaseEvent event, Instant now) {
        Entitled entitled = access.findToChange(actor, act, number);
        CaseFile file = entitled.file();
        cases.save(file, file.with(entitled.by(), now, event));
        access.record(entitled, act);
    }

    private List<CaseLine> lines(List<CaseFile> all, Predicate<CaseFile> shown) {
        Optional<HandlingTimes> times = experience.times();
        return all.stream()
                .filter(shown)
                .map(file -> new CaseLine(file, Status.of(file, times, LocalDate.now(clock))))
                .toList();
    }

    private Complaint.Submitted complaint(Actor party, CaseNumber number) {
        return complaints.find(number, party).orElseThrow(() -> new NotThere("complaint"));
    }

    private Status status(CaseFile file) {
        return Status.of(file, experience.timesLike(file.number()), LocalDate.now(clock));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Person citizen(Actor actor) {
        return switch (actor) {
            case Person person -> person;
            case Actor.Professional professional -> throw new NotThere("case of one's own");
            case Employee employee -> throw new NotThere("case of one's own");
        };
    }
}
