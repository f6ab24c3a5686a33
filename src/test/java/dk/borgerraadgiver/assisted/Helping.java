package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.assisted.GivenConsent.Way;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.HelpedDesk;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** R14: every kind of helper, on the running site. */
final class Helping {
    static final Employee LIBRARIAN =
            new Employee(new EmployeeId(UUID.randomUUID()), "Bente Bibliotekar", Set.of(Role.FRONT_DESK));
    static final Person NEIGHBOUR =
            new Person(new PersonId(UUID.randomUUID()), "Nora Nabo", new CivilNumber("6702701234"));
    static final Professional SOCIAL_WORKER = new Professional(
            new ProfessionalId(UUID.randomUUID()),
            "Sune Socialrådgiver",
            new CompanyNumber("90000004"),
            "Herberget",
            Set.of(),
            Set.of());
    static final Employee OFFICER =
            new Employee(new EmployeeId(UUID.randomUUID()), "Karen Holm", Set.of(Role.CASE_OFFICER));
    static final CivilNumber HERS = new CivilNumber("8111420814");
    static final HelperRole ROLE = new HelperRole(HelperRole.Capacity.CITIZEN_SERVICE, "Hovedbiblioteket");
    static final GivenConsent SPOKEN = new GivenConsent(Way.SPOKEN, "Lis Toft", Optional.empty());
    static final SaidIdentity SOMEBODY = new SaidIdentity.WithYear("Mogens", 1961);

    final HelpDesk desk;
    final HelpedDesk writing;

    Helping(RunningSite site) {
        desk = site.bean(HelpDesk.class);
        writing = site.bean(HelpedDesk.class);
    }

    Help filled(Actor helper, SaidIdentity citizen) {
        Help help = desk.begin(helper, ROLE, Language.DANISH);
        Filled.all().given().values().forEach(answer -> writing.save(helper, help.complaint(), answer, 0));
        return desk.identify(helper, help.id(), citizen);
    }

    HelpedIn.Received handedIn(Actor helper, Help help, GivenConsent consent) {
        Complaint.Draft draft = desk.draft(helper, help.id());
        return (HelpedIn.Received) desk.handIn(helper, help.id(), consent, "not it", draft.revision(), Language.DANISH);
    }
}
