package dk.borgerraadgiver.identity.saml;

import java.util.Optional;

/** Logins under way. Each belongs to one browser, known by a secret that only its cookie has. */
public interface PendingLogins {
    void keep(String browserSecret, PendingLogin login);

    Optional<PendingLogin> find(String browserSecret);

    void forget(String browserSecret);
}
