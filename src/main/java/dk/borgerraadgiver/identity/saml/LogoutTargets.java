package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.FormTarget;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The form that logs out leads on to the identity provider; browsers must be told that it may. */
@Component
class LogoutTargets implements FormTarget {
    private final Registrations registrations;

    LogoutTargets(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public Set<String> origins() {
        return registrations.known().stream()
                .map(agreement -> agreement.getAssertingPartyMetadata().getSingleLogoutServiceLocation())
                .filter(Objects::nonNull)
                .map(URI::create)
                .map(address -> address.getScheme() + "://" + address.getAuthority())
                .collect(Collectors.toSet());
    }
}
