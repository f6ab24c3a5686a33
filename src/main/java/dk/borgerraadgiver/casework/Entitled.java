package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.representation.Standing;
import java.util.Optional;

/**
 * A case, and in which right somebody stands at it.
 *
 * @param party whose case it is
 * @param standing the mandate that lets them; nothing, when the case is their own
 */
record Entitled(CaseFile file, Actor party, By by, Optional<Standing> standing) {}
