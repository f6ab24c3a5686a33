package dk.borgerraadgiver.identity.saml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opensaml.saml.common.xml.SAMLConstants;
import org.opensaml.saml.saml2.metadata.Endpoint;
import org.opensaml.saml.saml2.metadata.IDPSSODescriptor;
import org.springframework.security.saml2.provider.service.registration.OpenSamlAssertingPartyDetails;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;
import org.springframework.security.saml2.provider.service.registration.Saml2MessageBinding;

/**
 * Where a provider takes messages by redirect, as the profile wants them. Spring takes the first place that the metadata
 * names, and that may be one for forms.
 */
final class RedirectPlaces {
    /** @throws IllegalStateException when the provider lets nobody log in by redirect */
    static RelyingPartyRegistration in(RelyingPartyRegistration agreement) {
        IDPSSODescriptor provider =
                Objects.requireNonNull(((OpenSamlAssertingPartyDetails) agreement.getAssertingPartyMetadata())
                        .getEntityDescriptor()
                        .getIDPSSODescriptor(SAMLConstants.SAML20P_NS));
        Endpoint login = byRedirect(provider.getSingleSignOnServices())
                .orElseThrow(() -> new IllegalStateException("The provider offers no login by redirect"));
        Optional<? extends Endpoint> logout = byRedirect(provider.getSingleLogoutServices());
        return agreement
                .mutate()
                .assertingPartyMetadata(party -> {
                    party.singleSignOnServiceLocation(login.getLocation());
                    party.singleSignOnServiceBinding(Saml2MessageBinding.REDIRECT);
                    logout.ifPresent(place -> {
                        party.singleLogoutServiceLocation(place.getLocation());
                        party.singleLogoutServiceResponseLocation(
                                Objects.requireNonNullElse(place.getResponseLocation(), place.getLocation()));
                        party.singleLogoutServiceBinding(Saml2MessageBinding.REDIRECT);
                    });
                })
                .build();
    }

    private static Optional<? extends Endpoint> byRedirect(List<? extends Endpoint> places) {
        return places.stream()
                .filter(place -> SAMLConstants.SAML2_REDIRECT_BINDING_URI.equals(place.getBinding()))
                .findFirst();
    }

    private RedirectPlaces() {}
}
