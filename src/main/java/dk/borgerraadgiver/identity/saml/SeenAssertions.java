package dk.borgerraadgiver.identity.saml;

import java.time.Instant;

/** Remembers each assertion until it would be refused for its age. */
public interface SeenAssertions {
    /** False when it has been used before. */
    boolean firstUse(String issuer, String assertionId, Instant until);
}
