package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What somebody at the office did in the case system.
 *
 * @param key the same twice is the same event
 * @param digest of what was sent
 * @param person who did it there, by name (R7)
 * @param personId how the login of the desk names them, where the case system knows it
 * @param event what it is in the case as it stands
 */
public record StatusEvent(
        UUID key, String digest, String person, Optional<String> personId, Function<CaseFile, CaseEvent> event) {}
