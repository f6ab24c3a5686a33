package dk.borgerraadgiver.identity.saml;

import java.time.Instant;

/** What has happened at the door, kept for as long as the logging policy wants. */
public interface LoginEvents {
    void keep(Instant at, String action, String registration, String json);

    /** @return how many were forgotten */
    int forgetBefore(Instant limit);
}
