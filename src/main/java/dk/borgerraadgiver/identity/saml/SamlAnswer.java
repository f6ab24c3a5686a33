package dk.borgerraadgiver.identity.saml;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What came back from an identity provider; nothing in it is believed yet. */
final class SamlAnswer extends AbstractAuthenticationToken {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String registration;
    private final transient String form;
    private final transient Optional<PendingLogin> pending;

    SamlAnswer(String registration, String form, Optional<PendingLogin> pending) {
        super(List.of());
        this.registration = registration;
        this.form = form;
        this.pending = pending;
    }

    String registration() {
        return registration;
    }

    /** As it came in the form. */
    String form() {
        return form;
    }

    /** The login that this browser has begun. */
    Optional<PendingLogin> pending() {
        return pending;
    }

    @Override
    public Object getPrincipal() {
        return registration;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
