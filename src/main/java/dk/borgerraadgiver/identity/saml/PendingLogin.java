package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.LocalPath;
import java.time.Instant;

/**
 * A login under way, kept on the server.
 *
 * @param requestId what the answer must refer to
 * @param target where the person wants to go
 * @param level how sure the provider was asked to be
 * @param forced whether a new proof was asked for, even of somebody whom the provider knows already
 */
public record PendingLogin(
        String registration,
        String requestId,
        String relayState,
        LocalPath target,
        Level level,
        boolean forced,
        Instant begun) {}
