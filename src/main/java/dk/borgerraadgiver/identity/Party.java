package dk.borgerraadgiver.identity;

import dk.borgerraadgiver.shared.CompanyNumber;

/** Part: whose a complaint and its case are. Somebody with a mandate for the party is another question. */
public sealed interface Party {
    /** Whether the one who is logged in may read and write what is the party's, by what the login alone told. */
    boolean isOf(Actor actor);

    /** Somebody for themselves. */
    record Citizen(PersonId id) implements Party {
        @Override
        public boolean isOf(Actor actor) {
            return actor instanceof Actor.Person person && person.id().equals(id);
        }
    }

    /**
     * A company, through one who acts for it.
     *
     * @param by who writes the complaint or has handed it in; a colleague needs the company's right
     * @param byName as the login said it then
     */
    record Company(CompanyNumber number, ProfessionalId by, String byName) implements Party {
        @Override
        public boolean isOf(Actor actor) {
            return actor instanceof Actor.Professional professional
                    && (professional.hasTheRightOf(number) || isHandedInBy(professional));
        }

        /** Whoever has left the company, or no longer has the right of another, has handed in nothing here any more. */
        public boolean isHandedInBy(Actor.Professional professional) {
            return professional.id().equals(by) && professional.mayActFor(number);
        }
    }
}
