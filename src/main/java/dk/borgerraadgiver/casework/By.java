package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.identity.ProfessionalId;
import java.util.Locale;
import java.util.Optional;

/** Who made an entry in the history of a case. */
public sealed interface By {
    /** R13: what a representative does is done by the party. */
    default boolean onCitizensSide() {
        return this instanceof Citizen || this instanceof Representative || this instanceof Professional;
    }

    /** Whether a person at the office did it, at this desk or in the case system. */
    default boolean atTheOffice() {
        return this instanceof Officer || this instanceof CaseSystem;
    }

    /** Who signs a letter of the office; nothing for everybody else. */
    default Optional<String> signature() {
        return switch (this) {
            case Officer officer -> Optional.of(officer.name());
            case CaseSystem system -> Optional.of(system.person());
            default -> Optional.empty();
        };
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
     * @param id who they are at the desk here, where that system says it
     */
    record CaseSystem(String person, Optional<EmployeeId> id) implements By {
        public CaseSystem {
            person = Written.named(person);
        }

        public CaseSystem(String person) {
            this(person, Optional.empty());
        }

        /** Whether it may be this officer: by name, where that is all that is known. */
        boolean mayBe(Officer officer) {
            return id.map(officer.id()::equals).orElseGet(() -> spelt(person).equals(spelt(officer.name())));
        }

        private static String spelt(String name) {
            return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** Only for what happens of itself: that a complaint was received. The site decides nothing (R7). */
    record Site() implements By {}
}
