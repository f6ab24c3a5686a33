package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LocalPath;

/**
 * A login under way, kept on the server.
 *
 * @param requestId what the answer must refer to
 * @param target where the person wants to go
 */
public record PendingLogin(String registration, String requestId, String relayState, LocalPath target) {}
