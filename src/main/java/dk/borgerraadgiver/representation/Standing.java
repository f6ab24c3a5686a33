package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.PersonId;

/**
 * For whom somebody acts now, and what lets them.
 *
 * @param partyName as the register has it once the mandate is proven; before that only as the representative wrote it
 * @param mayComplain whether a new complaint may be handed in: a mandate for one case does not cover a new one
 * @param proven before it is, nothing about the party is shown
 */
public record Standing(
        MandateId mandate,
        PersonId by,
        String byName,
        PersonId party,
        String partyName,
        Capacity capacity,
        Scope scope,
        boolean proven,
        boolean mayComplain) {}
