package dk.borgerraadgiver.identity.access;

import java.time.Instant;

/** Sessions that an identity provider has ended from its side; no cookie of ours came with that message. */
public interface EndedSessions {
    void end(String registration, String sessionIndex, Instant rememberUntil);

    boolean isEnded(String registration, String sessionIndex);
}
