package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.identity.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The citizen at the helper's side.
 *
 * @param person who the case will belong to
 * @param born nothing where only a year is known
 * @param byCivilNumber whether a CPR number was given; the number itself is not kept here
 */
public record Citizen(PersonId person, String name, Optional<LocalDate> born, int birthYear, boolean byCivilNumber) {}
