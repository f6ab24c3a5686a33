package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.postgres.CasesInPostgres;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.RememberedPapers;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Both desks on a real database, with papers that are only remembered. */
final class Desks {
    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    static final Person ANNA = person("Anna Test", "6701701234");
    static final Person BO = person("Bo Test", "6802701235");
    static final Employee OFFICER =
            new Employee(new EmployeeId(UUID.randomUUID()), "Karen Holm", Set.of(Role.CASE_OFFICER));
    static final Employee OTHER_OFFICER =
            new Employee(new EmployeeId(UUID.randomUUID()), "Jens Lund", Set.of(Role.CASE_OFFICER));
    static final Employee WITHOUT_ROLE =
            new Employee(new EmployeeId(UUID.randomUUID()), "Ib Dam", Set.of(Role.FRONT_DESK));
    static final CaseNumber UNKNOWN = new CaseNumber("BR-2026-999999");

    final DataSource database;
    final Mandating mandating;
    final Cases cases;
    final CaseLines lines;
    final List<Object> published = new ArrayList<>();
    final Map<MandateId, CaseNumber> written = new HashMap<>();
    final CaseDesk citizens;
    final OfficerDesk officers;
    final InboxDesk inbox;
    final StaffDesk staff;
    final AfterwardsDesk afterwards;
    final ConsentDesk consents;
    final FaultDesk faults;
    final SatisfactionDesk satisfaction;
    private int made;

    Desks() {
        this(TestDatabase.with("casework", "representation"));
    }

    Desks(DataSource database) {
        this.database = database;
        mandating = new Mandating(database);
        cases = CasesInPostgres.on(database);
        lines = CasesInPostgres.lines(database);
        Clock clock = Clock.fixed(NOW, ZoneId.of("Europe/Copenhagen"));
        Experience experience = new Experience(lines, clock);
        DocumentDesk papers = new RememberedPapers();
        SubmittedComplaints complaints = new Remembered();
        CaseAccess access = new CaseAccess(cases, mandating.representation, mandating.people);
        CasePapers casePapers = new CasePapers(
                cases, complaints, papers, new TransactionTemplate(new DataSourceTransactionManager(database)));
        CaseFacts facts = new CaseFacts(new StaticListableBeanFactory().getBeanProvider(CaseFact.Source.class));
        citizens = new CaseDesk(
                cases,
                complaints,
                experience,
                papers,
                casePapers,
                facts,
                access,
                mandating.representation,
                published::add,
                clock);
        officers = new OfficerDesk(
                cases,
                complaints,
                experience,
                papers,
                casePapers,
                facts,
                mandating.representation,
                new InquiryLetters(new Bundles()),
                CasesInPostgres.notes(database),
                mediators(),
                published::add,
                clock);
        inbox = new InboxDesk(lines, DeskSettings.USUAL, clock);
        staff = new StaffDesk(cases, CasesInPostgres.notes(database), mediators(), clock);
        faults = new FaultDesk(cases, CasesInPostgres.faults(database), published::add, clock);
        satisfaction = new SatisfactionDesk(CasesInPostgres.satisfactions(database), clock);
        consents = new ConsentDesk(cases, access, published::add, clock);
        afterwards = new AfterwardsDesk(cases, access, CasesInPostgres.satisfactions(database), clock);
    }

    CaseNumber caseOf(Person person) {
        return caseOf(new Party.Citizen(person.id()));
    }

    CaseNumber caseOf(Party party) {
        CaseNumber number = new CaseNumber("BR-2026-%06d".formatted(++made));
        cases.add(CaseFile.received(number, party, 1, Optional.of(MayContact.YES), NOW.minusSeconds(86_400L * made)));
        return number;
    }

    void recorded(CaseNumber number, CaseEvent event) {
        officers.record(OFFICER, number, officers.again(OFFICER, number).file().version(), event);
    }

    private static Person person(String name, String civilNumber) {
        return new Person(new PersonId(UUID.randomUUID()), name, new CivilNumber(civilNumber));
    }

    /** Every number has a complaint: whether it may be seen is asked of the cases before. */
    private final class Remembered implements SubmittedComplaints {
        private final FolderId folder = FolderId.fresh();

        @Override
        public Optional<Complaint.Submitted> find(CaseNumber number, Actor actor) {
            return Optional.of(new Complaint.Submitted(
                    new ComplaintId(UUID.randomUUID()),
                    number,
                    new Party.Citizen(ANNA.id()),
                    ANNA.name(),
                    folder,
                    Language.DANISH,
                    Answers.NONE,
                    NOW,
                    Optional.empty(),
                    Optional.empty()));
        }

        @Override
        public List<Complaint.Submitted> written(Person writer, MandateId mandate) {
            return find(written.getOrDefault(mandate, UNKNOWN), writer).stream()
                    .filter(complaint -> written.containsKey(mandate))
                    .toList();
        }

        @Override
        public List<Complaint.Submitted> of(Actor actor) {
            return List.of();
        }
    }

    /** Nobody mediates where there are only cases. */
    private static Mediators mediators() {
        return (officer, file) -> false;
    }
}
