package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** R31: officers who type in what came on paper, on the running site. */
final class Typing {
    static final Employee OFFICER = employee("Karen Holm", Role.CASE_OFFICER);
    static final Employee COLLEAGUE = employee("Jens Krog", Role.CASE_OFFICER);
    static final Person NEIGHBOUR =
            new Person(new PersonId(UUID.randomUUID()), "Nora Nabo", new CivilNumber("6702701234"));
    static final CivilNumber HERS = new CivilNumber("1203511230");

    final SheetDesk desk;
    final LocalDate today;

    Typing(RunningSite site) {
        desk = site.bean(SheetDesk.class);
        today = LocalDate.now(site.bean(Clock.class));
    }

    Sheet typed(String name, Answers answers) {
        return typed(name, answers, today.minusDays(2));
    }

    Sheet typed(String name, Answers answers, LocalDate came) {
        Sheet sheet = desk.begin(OFFICER);
        desk.write(OFFICER, sheet.id(), new Sheet.Head(day(came), name, Sheet.Day.NONE, ""));
        answers.given().values().forEach(answer -> desk.save(OFFICER, sheet.id(), answer, 0));
        return desk.one(OFFICER, sheet.id());
    }

    HelpedIn.Received made(Sheet sheet) {
        int revision = desk.draft(OFFICER, sheet.id()).revision();
        return (HelpedIn.Received) desk.makeCase(OFFICER, sheet.id(), revision);
    }

    static Sheet.Day day(LocalDate day) {
        return new Sheet.Day(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(), Optional.of(day));
    }

    static Employee employee(String name, Role role) {
        return new Employee(new EmployeeId(UUID.randomUUID()), name, Set.of(role));
    }
}
