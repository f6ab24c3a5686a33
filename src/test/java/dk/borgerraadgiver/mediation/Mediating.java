package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A citizen with a case that an officer reads, and everybody who could mediate in it, on the running site. */
final class Mediating {
    static final Employee HANDLER = officer("Karen Holm", Role.CASE_OFFICER);
    static final Employee MEDIATOR = officer("Jens Lund", Role.CASE_OFFICER);
    static final Employee OTHER = officer("Ane Vest", Role.CASE_OFFICER);
    static final Employee FRONT_DESK = officer("Ib Dam", Role.FRONT_DESK);

    final CitizensDesk citizens;
    final MediatorsDesk mediators;
    final Person villy;
    final CaseNumber number;
    private final RunningSite site;
    private final OfficerDesk officers;

    Mediating(RunningSite site) {
        this.site = site;
        citizens = site.bean(CitizensDesk.class);
        mediators = site.bean(MediatorsDesk.class);
        officers = site.bean(OfficerDesk.class);
        villy = site.bean(People.class).met(new CivilNumber("7006811212"), "Gudrun Test");
        number = handedIn(Filled.ABOUT);
        recorded(new CaseEvent.Assigned());
        recorded(new CaseEvent.ScreeningBegan("Vi læser.", Optional.empty()));
    }

    void asks(Person actor) {
        asks(actor, number);
    }

    void asks(Person actor, CaseNumber asked) {
        citizens.does(actor, asked, new AskedFor(topics(), "Jeg vil tale med dem."));
    }

    void leads() {
        does(MEDIATOR, new MediatorNamed());
        does(MEDIATOR, new SaidYes(Side.ADMINISTRATION, told()));
        int seen = mediators.again(MEDIATOR, number).version();
        mediators.begin(
                MEDIATOR,
                number,
                seen,
                "Vi begynder.",
                Optional.of(LocalDate.now().plusDays(7)));
    }

    void does(Employee officer, MediationEvent event) {
        mediators.record(officer, number, mediators.again(officer, number).version(), event);
    }

    void recorded(CaseEvent event) {
        recordedBy(HANDLER, event);
    }

    void recordedBy(Employee officer, CaseEvent event) {
        officers.record(officer, number, file().version(), event);
    }

    CaseFile file() {
        return officers.again(HANDLER, number).file();
    }

    List<CaseEvent> events() {
        return file().history().stream().map(Entry::event).toList();
    }

    CaseNumber handedIn(About about) {
        ComplaintDesk complaints = site.bean(ComplaintDesk.class);
        Complaint.Draft draft = Filled.into(complaints, villy, complaints.begin(villy, Language.DANISH, Answers.NONE));
        complaints.save(villy, draft.id(), about, 1);
        return Filled.asItStands(complaints, villy, draft.id());
    }

    static Optional<Spoken> told() {
        return Optional.of(new Spoken("Lis Bech, leder", LocalDate.now()));
    }

    static Set<Topic> topics() {
        return Set.of(Topic.DIALOGUE);
    }

    static Employee officer(String name, Role role) {
        return new Employee(new EmployeeId(UUID.randomUUID()), name, Set.of(role));
    }
}
