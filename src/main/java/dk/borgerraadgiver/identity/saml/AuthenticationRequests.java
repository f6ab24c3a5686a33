package dk.borgerraadgiver.identity.saml;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.xml.namespace.QName;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnContextComparisonTypeEnumeration;
import org.opensaml.saml.saml2.core.RequestedAuthnContext;
import org.springframework.security.saml2.provider.service.authentication.Saml2RedirectAuthenticationRequest;
import org.springframework.security.saml2.provider.service.web.DefaultRelyingPartyRegistrationResolver;
import org.springframework.security.saml2.provider.service.web.authentication.OpenSaml4AuthenticationRequestResolver;
import org.springframework.stereotype.Component;

/** Writes the signed request to log somebody in: which kind of subject, and how sure the provider must be. */
@Component
class AuthenticationRequests {
    private final Registrations registrations;
    private final OpenSaml4AuthenticationRequestResolver resolver;

    AuthenticationRequests(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.resolver =
                new OpenSaml4AuthenticationRequestResolver(new DefaultRelyingPartyRegistrationResolver(registrations));
        resolver.setClock(clock);
        resolver.setRelayStateResolver(request -> UUID.randomUUID().toString().replace("-", ""));
        resolver.setAuthnRequestCustomizer(context -> {
            context.getAuthnRequest()
                    .setRequestedAuthnContext(
                            wanted(context.getRelyingPartyRegistration().getRegistrationId()));
            context.getAuthnRequest().setID("_" + UUID.randomUUID());
        });
    }

    Optional<Saml2RedirectAuthenticationRequest> of(HttpServletRequest request) {
        try {
            return Optional.ofNullable(resolver.<Saml2RedirectAuthenticationRequest>resolve(request));
        } catch (RuntimeException unreadable) {
            throw new ProviderAway(unreadable);
        }
    }

    private RequestedAuthnContext wanted(String registration) {
        RequestedAuthnContext wanted = build(RequestedAuthnContext.DEFAULT_ELEMENT_NAME);
        wanted.setComparison(AuthnContextComparisonTypeEnumeration.MINIMUM);
        wanted.getAuthnContextClassRefs()
                .add(classRef(registrations.way(registration).minimumLoa().classRef()));
        wanted.getAuthnContextClassRefs()
                .add(classRef(Registrations.subjects(registration).classRef()));
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
