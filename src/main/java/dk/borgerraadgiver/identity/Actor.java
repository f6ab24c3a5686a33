package dk.borgerraadgiver.identity;

import dk.borgerraadgiver.shared.CivilNumber;
import java.util.Set;

/** The one who is logged in and acts. Every desk takes it as its first argument. */
public sealed interface Actor {
    /** As the identity provider names them. */
    String name();

    /** A citizen with a private MitID. */
    record Person(PersonId id, String name, CivilNumber civilNumber) implements Actor {}

    /** Somebody who works at the adviser's office. */
    record Employee(EmployeeId id, String name, Set<Role> roles) implements Actor {
        public Employee {
            roles = Set.copyOf(roles);
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
}
