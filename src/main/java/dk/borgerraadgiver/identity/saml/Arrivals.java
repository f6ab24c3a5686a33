package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Employees;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.Power;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Finds whom we know behind a login that stands. */
@Component
class Arrivals {
    private final People people;
    private final Employees employees;
    private final Registrations registrations;
    private final Predicate<Rule> kept;

    @Autowired
    Arrivals(People people, Employees employees, Registrations registrations) {
        this(people, employees, registrations, rule -> true);
    }

    /** @param kept all of them; a test leaves one out to see that it is needed */
    Arrivals(People people, Employees employees, Registrations registrations, Predicate<Rule> kept) {
        this.kept = kept;
        this.people = people;
        this.employees = employees;
        this.registrations = registrations;
    }

    /** @param id the UUID in the subject's name */
    Actor arrived(String registration, String id, Attributes attributes, Privileges privileges) {
        return switch (registration) {
            case "mitid" -> citizen(attributes);
            case "erhverv" -> professional(id, attributes, powers(registration, privileges));
            default -> employee(registrations.way(registration), id, attributes, privileges);
        };
    }

    /** A professional's own CPR number is theirs to use or not: it makes nobody a citizen here by itself. */
    Optional<CivilNumber> privately(String registration, Attributes attributes) {
        return "erhverv".equals(registration)
                ? attributes.single(Oio.CIVIL_NUMBER).map(Arrivals::number)
                : Optional.empty();
    }

    /** Only what was given for this site: a power for something else is none here. */
    List<Power> powers(String registration, Privileges privileges) {
        String right = registrations.way(registration).rightToAct();
        return right.isBlank()
                ? List.of()
                : privileges.powers().stream()
                        .filter(power -> power.rights().contains(right))
                        .toList();
    }

    private Actor citizen(Attributes attributes) {
        return people.met(number(attributes.single(Oio.CIVIL_NUMBER).orElseThrow()), name(attributes));
    }

    private static Actor professional(String id, Attributes attributes, List<Power> powers) {
        return new Actor.Professional(
                new ProfessionalId(UUID.fromString(id)),
                name(attributes),
                new CompanyNumber(attributes.single(Oio.COMPANY_NUMBER).orElseThrow()),
                attributes.single(Oio.COMPANY_NAME).orElseThrow(),
                attributes.all(Oio.MAY_REPRESENT).stream()
                        .map(String::strip)
                        .filter(number -> number.matches("\\d{8}"))
                        .map(CompanyNumber::new)
                        .collect(Collectors.toSet()),
                powers.stream()
                        .filter(power -> power.from() == Power.From.COMPANY)
                        .map(Power::number)
                        .map(CompanyNumber::new)
                        .collect(Collectors.toSet()));
    }

    /** Somebody from another company, or without a role, is nobody here. */
    private Actor employee(LoginSettings.Way way, String id, Attributes attributes, Privileges privileges) {
        Set<String> rights = privileges.forCompany(way.companyNumber());
        Set<Actor.Role> roles = new HashSet<>();
        Map<Actor.Role, Actor.DataLimits> limited = new HashMap<>();
        way.privileges().forEach((role, right) -> {
            if (rights.contains(right)) {
                roles.add(role);
            } else {
                privileges
                        .limits(right, way.companyNumber())
                        .ifPresent(limits -> limited.put(role, new Actor.DataLimits(limits)));
            }
        });
        boolean ofTheCompany = attributes.single(Oio.COMPANY_NUMBER).equals(Optional.of(way.companyNumber()));
        if (kept.test(UseRule.HAS_A_ROLE_HERE) && (!ofTheCompany || (roles.isEmpty() && limited.isEmpty()))) {
            throw new LoginRefused(UseRule.HAS_A_ROLE_HERE);
        }
        return new Actor.Employee(employees.met(id, name(attributes)), name(attributes), roles, limited);
    }

    private static CivilNumber number(String digits) {
        try {
            return new CivilNumber(digits);
        } catch (Rejected notANumber) {
            throw new LoginRefused(UseRule.HAS_A_REAL_CIVIL_NUMBER, notANumber);
        }
    }

    private static String name(Attributes attributes) {
        return attributes.single(Oio.FULL_NAME).orElseThrow();
    }
}
