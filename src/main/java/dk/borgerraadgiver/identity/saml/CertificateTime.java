package dk.borgerraadgiver.identity.saml;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.security.saml2.core.Saml2X509Credential;
import org.springframework.stereotype.Component;

/** How long the certificates of a login last. When two lie side by side for a roll-over, the longest counts. */
@Component
class CertificateTime {
    private final Registrations registrations;
    private final Clock clock;

    CertificateTime(Registrations registrations, Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    /** The first key signs, so its certificate is the one that must last. */
    long daysOfOurs(String registration) {
        return days(registrations.certificates(registration).stream().limit(1));
    }

    /** A large number as long as the provider's metadata is not known: nothing can be said. */
    long daysOfTheProviders(String registration) {
        return registrations
                .remembered(registration)
                .map(agreement -> days(agreement.getAssertingPartyMetadata().getVerificationX509Credentials().stream()
                        .map(Saml2X509Credential::getCertificate)))
                .orElse(Long.MAX_VALUE);
    }

    private long days(Stream<X509Certificate> certificates) {
        return certificates
                .mapToLong(certificate -> Duration.between(
                                clock.instant(), certificate.getNotAfter().toInstant())
                        .toDays())
                .max()
                .orElse(Long.MAX_VALUE);
    }
}
