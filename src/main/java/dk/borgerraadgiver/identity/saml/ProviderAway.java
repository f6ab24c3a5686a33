package dk.borgerraadgiver.identity.saml;

import java.io.Serial;

/** The identity provider cannot be reached, so nobody can be sent to it. */
final class ProviderAway extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    ProviderAway(RuntimeException cause) {
        super(cause);
    }
}
