package dk.borgerraadgiver.identity;

import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The one who is logged in and acts. Every desk takes it as its first argument. */
public sealed interface Actor {
    /** As the identity provider names them. */
    String name();

    /** A citizen with a private MitID. */
    record Person(PersonId id, String name, CivilNumber civilNumber) implements Actor {}

    /**
     * Somebody who acts for a company. Never the private person, even where the login tells who that is.
     *
     * @param company where they work
     * @param mayRepresent companies that they may bind alone
     * @param rights companies that gave them the right to act here, as the login carries it: their own or another
     */
    record Professional(
            ProfessionalId id,
            String name,
            CompanyNumber company,
            String companyName,
            Set<CompanyNumber> mayRepresent,
            Set<CompanyNumber> rights)
            implements Actor {
        public Professional {
            mayRepresent = Set.copyOf(mayRepresent);
            rights = Set.copyOf(rights);
        }

        /** Complain for it, and see what they handed in for it themselves. */
        public boolean mayActFor(CompanyNumber other) {
            return company.equals(other) || hasTheRightOf(other);
        }

        /** See also what colleagues handed in. Working there is not enough. */
        public boolean hasTheRightOf(CompanyNumber other) {
            return rights.contains(other);
        }

        /** Their own company first. */
        public List<CompanyNumber> companies() {
            return Stream.concat(
                            Stream.of(company),
                            rights.stream()
                                    .filter(other -> !other.equals(company))
                                    .sorted(Comparator.comparing(CompanyNumber::digits)))
                    .toList();
        }

        /** The login names only the company where they work. */
        public String nameOf(CompanyNumber other) {
            return company.equals(other) ? companyName : "CVR " + other.digits();
        }
    }

    /**
     * Somebody who works at the adviser's office.
     *
     * @param roles held without limits
     * @param limited roles that hold only for some data; a desk that cannot keep the limits must not count them
     */
    record Employee(EmployeeId id, String name, Set<Role> roles, Map<Role, DataLimits> limited) implements Actor {
        public Employee {
            roles = Set.copyOf(roles);
            limited = Map.copyOf(limited);
        }

        public Employee(EmployeeId id, String name, Set<Role> roles) {
            this(id, name, roles, Map.of());
        }

        public boolean is(Role role) {
            return roles.contains(role);
        }
    }

    /** What an employee may do at the desks. */
    enum Role {
        CASE_OFFICER,
        FRONT_DESK,
        ADMINISTRATOR
    }

    /** The data that a role holds for: the name of each limit, such as {@code urn:dk:kombit:KLE}, with its values. */
    record DataLimits(Map<String, Set<String>> values) {
        public DataLimits {
            values = Map.copyOf(values);
        }
    }
}
