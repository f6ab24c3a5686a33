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
    private final transient byte[] xml;
    private final transient Optional<PendingLogin> pending;

    SamlAnswer(String registration, byte[] xml, Optional<PendingLogin> pending) {
        super(List.of());
        this.registration = registration;
        this.xml = xml.clone();
        this.pending = pending;
    }

    String registration() {
        return registration;
    }

    byte[] xml() {
        return xml.clone();
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
