package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Employees;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.access.LoginFailure;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds whom we know behind a login that stands. */
@Component
class Arrivals {
    private final People people;
    private final Employees employees;
    private final Registrations registrations;

    Arrivals(People people, Employees employees, Registrations registrations) {
        this.people = people;
        this.employees = employees;
        this.registrations = registrations;
    }

    Actor arrived(String registration, String professionalId, Attributes attributes) {
        return switch (registration) {
            case "mitid" -> citizen(attributes);
            case "medarbejder" -> employee(registrations.way(registration), professionalId, attributes);
            default -> throw new LoginRefused(LoginFailure.WENT_WRONG, "IS_A_WAY_IN_THAT_LEADS_SOMEWHERE");
        };
    }

    private Actor citizen(Attributes attributes) {
        try {
            CivilNumber number =
                    new CivilNumber(attributes.single(Oio.CIVIL_NUMBER).orElseThrow());
            return people.met(number, attributes.single(Oio.FULL_NAME).orElseThrow());
        } catch (Rejected notANumber) {
            throw new LoginRefused("HAS_A_CIVIL_NUMBER", notANumber);
        }
    }

    /** Somebody from another company, or without a role, is nobody here. */
    private Actor employee(LoginSettings.Way way, String professionalId, Attributes attributes) {
        Set<String> rights = Privileges.in(attributes.all(Oio.PRIVILEGES)).forCompany(way.companyNumber());
        Set<Actor.Role> roles = way.privileges().entrySet().stream()
                .filter(privilege -> rights.contains(privilege.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (roles.isEmpty()) {
            throw new LoginRefused(LoginFailure.NOT_AN_OFFICER, "HAS_A_ROLE_HERE");
        }
        String name = attributes.single(Oio.FULL_NAME).orElseThrow();
        return new Actor.Employee(employees.met(professionalId, name), name, roles);
    }
}
