package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.ProfessionalId;

/** Who made an entry in the history of a case. */
public sealed interface By {
    /** R13: what a representative does is done by the party. */
    default boolean onCitizensSide() {
        return this instanceof Citizen || this instanceof Representative || this instanceof Professional;
    }

    /** Who signs what they wrote; nobody, where it is not signed. */
    default String name() {
        return "";
    }

    /** Whether a person at the office did it, at this desk or in the case system. */
    default boolean atTheOffice() {
        return this instanceof Officer || this instanceof CaseSystem;
    }

    record Citizen(PersonId id) implements By {}

    /** Somebody with a mandate for the citizen. @param name as the login said it then */
    record Representative(PersonId id, String name) implements By {}

    /** Somebody who acts for the company whose case it is. @param name as the login said it then */
    record Professional(ProfessionalId id, String name) implements By {}

    /** @param name as it was when the entry was made; letters from the adviser are signed */
    record Officer(EmployeeId id, String name) implements By {}

    /**
     * Somebody at the office who works in the municipality's case system.
     *
     * @param person who, by name: no system decides anything (R7)
     */
    record CaseSystem(String person) implements By {
        public CaseSystem {
            person = Written.named(person);
        }

        @Override
        public String name() {
            return person;
        }
    }

    /** Only for what happens of itself: that a complaint was received. The site decides nothing (R7). */
    record Site() implements By {}
}
