package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Level;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.xml.namespace.QName;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnContextComparisonTypeEnumeration;
import org.opensaml.saml.saml2.core.RequestedAuthnContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.saml2.provider.service.authentication.Saml2RedirectAuthenticationRequest;
import org.springframework.security.saml2.provider.service.web.DefaultRelyingPartyRegistrationResolver;
import org.springframework.security.saml2.provider.service.web.authentication.OpenSaml4AuthenticationRequestResolver;
import org.springframework.stereotype.Component;

/** Writes the signed request to log somebody in: which kind of subject, and how sure the provider must be. */
@Component
class AuthenticationRequests {
    private static final Logger LOG = LoggerFactory.getLogger(AuthenticationRequests.class);
    private static final String LEVEL = AuthenticationRequests.class.getName() + ".level";
    private static final String FORCED = AuthenticationRequests.class.getName() + ".forced";

    private final Registrations registrations;
    private final OpenSaml4AuthenticationRequestResolver resolver;

    AuthenticationRequests(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.resolver =
                new OpenSaml4AuthenticationRequestResolver(new DefaultRelyingPartyRegistrationResolver(registrations));
        resolver.setClock(clock);
        resolver.setRelayStateResolver(request -> UUID.randomUUID().toString().replace("-", ""));
        resolver.setAuthnRequestCustomizer(context -> {
            HttpServletRequest asked = context.getRequest();
            context.getAuthnRequest()
                    .setRequestedAuthnContext(
                            wanted(context.getRelyingPartyRegistration().getRegistrationId(), (Level)
                                    Objects.requireNonNull(asked.getAttribute(LEVEL))));
            context.getAuthnRequest()
                    .setForceAuthn(isForced(
                            context.getRelyingPartyRegistration().getRegistrationId(),
                            Boolean.TRUE.equals(asked.getAttribute(FORCED))));
            context.getAuthnRequest().setID("_" + UUID.randomUUID());
        });
    }

    /** Never below what the way in needs, whatever is asked for. */
    Level level(String registration, Level asked) {
        Level least = registrations.way(registration).minimumLoa();
        return asked.isAtLeast(least) ? asked : least;
    }

    boolean isForced(String registration, boolean asked) {
        return asked || registrations.way(registration).forceAuthn();
    }

    Optional<Saml2RedirectAuthenticationRequest> of(HttpServletRequest request, Level asked, boolean forced) {
        request.setAttribute(LEVEL, asked);
        request.setAttribute(FORCED, forced);
        try {
            return Optional.ofNullable(resolver.<Saml2RedirectAuthenticationRequest>resolve(request));
        } catch (RuntimeException unreadable) {
            LOG.warn("A login cannot begin: {}", unreadable.toString());
            throw new ProviderAway(unreadable);
        }
    }

    private RequestedAuthnContext wanted(String registration, Level level) {
        RequestedAuthnContext wanted = build(RequestedAuthnContext.DEFAULT_ELEMENT_NAME);
        wanted.setComparison(AuthnContextComparisonTypeEnumeration.MINIMUM);
        wanted.getAuthnContextClassRefs().add(classRef(Oio.classRef(level(registration, level))));
        wanted.getAuthnContextClassRefs()
                .add(classRef(registrations.profile(registration).who().classRef()));
        return wanted;
    }

    private static AuthnContextClassRef classRef(String uri) {
        AuthnContextClassRef reference = build(AuthnContextClassRef.DEFAULT_ELEMENT_NAME);
        reference.setURI(uri);
        return reference;
    }

    @SuppressWarnings("unchecked")
    private static <T> T build(QName name) {
        return (T) XMLObjectSupport.buildXMLObject(name);
    }
}
