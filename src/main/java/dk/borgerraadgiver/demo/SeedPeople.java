package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.demo.idp.TestPeople;
import dk.borgerraadgiver.demo.idp.TestPerson;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.Employees;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.shared.CivilNumber;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The test people, known to the site as if they had logged in. */
@Component
@Profile("demo")
class SeedPeople {
    private final TestPeople test;
    private final People people;
    private final Employees employees;

    SeedPeople(TestPeople test, People people, Employees employees) {
        this.test = test;
        this.people = people;
        this.employees = employees;
    }

    Person citizen(String id) {
        TestPerson person = test.named(id);
        return people.met(new CivilNumber(person.civilNumber().orElseThrow()), person.name());
    }

    Employee employee(String id) {
        TestPerson person = test.named(id);
        return new Employee(employees.met(person.uuid(), person.name()), person.name(), Set.of(Role.CASE_OFFICER));
    }
}
