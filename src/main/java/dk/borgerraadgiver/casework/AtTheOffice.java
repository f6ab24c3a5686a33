package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.shared.NotThere;

/** Whoever is no case officer finds no desk. */
final class AtTheOffice {
    private AtTheOffice() {}

    static Employee officer(Actor actor) {
        if (actor instanceof Employee employee && employee.is(Role.CASE_OFFICER)) {
            return employee;
        }
        throw new NotThere("officers' desk");
    }

    static By.Officer by(Actor actor) {
        Employee officer = officer(actor);
        return new By.Officer(officer.id(), officer.name());
    }
}
