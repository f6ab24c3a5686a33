package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.PersonId;
import java.util.Optional;

/**
 * Somebody who acts for a party today, or says so.
 *
 * @param proven before it is, nothing about the party is told
 * @param contact empty, when they were never asked
 */
public record ActsFor(
        MandateId mandate,
        PersonId person,
        String name,
        Capacity capacity,
        boolean proven,
        Optional<OwnContact> contact) {}
