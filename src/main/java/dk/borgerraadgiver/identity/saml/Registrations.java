package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.content.PublicAddress;
import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.saml2.core.Saml2X509Credential.Saml2X509CredentialType;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistrationRepository;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistrations;
import org.springframework.security.saml2.provider.service.registration.Saml2MessageBinding;
import org.springframework.stereotype.Component;

/**
 * Our agreements with the identity providers. Their metadata is read when first needed, so that the site starts while a
 * provider is away, and again every few hours, so that their new keys are known.
 */
@Component
class Registrations implements RelyingPartyRegistrationRepository {
    private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);
    private static final Duration FRESH = Duration.ofHours(4);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(1);

    private final Map<String, LoginSettings.Way> ways;
    private final Map<String, List<KeyFile>> keys;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Instant> nextTry = new ConcurrentHashMap<>();
    private final PublicAddress site;
    private final Clock clock;

    Registrations(LoginSettings settings, PublicAddress site, Clock clock) {
        this.ways = settings.ways();
        this.keys = ways.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        way -> way.getValue().keys().stream().map(KeyFile::read).toList()));
        this.site = site;
        this.clock = clock;
    }

    @Override
    public @Nullable RelyingPartyRegistration findByRegistrationId(String name) {
        return ways.containsKey(name) ? known.compute(name, this::upToDate).registration() : null;
    }

    LoginSettings.Way way(String name) {
        return Optional.ofNullable(ways.get(name)).orElseThrow();
    }

    /** The providers whose metadata has been read so far. */
    List<RelyingPartyRegistration> known() {
        return known.values().stream().map(Known::registration).toList();
    }

    Set<String> names() {
        return ways.keySet();
    }

    /** Our own certificates, of which the first signs. */
    List<X509Certificate> certificates(String name) {
        return Optional.ofNullable(keys.get(name)).orElseThrow().stream()
                .map(KeyFile::certificate)
                .toList();
    }

    /** The provider as it is known now; asks nobody. */
    Optional<RelyingPartyRegistration> remembered(String name) {
        return Optional.ofNullable(known.get(name)).map(Known::registration);
    }

    Reading reading(String name) {
        Known state = known.get(name);
        if (state != null) {
            return state.fresh() ? Reading.READ : Reading.OLD;
        }
        return nextTry.containsKey(name) ? Reading.UNREADABLE : Reading.NOT_NEEDED_YET;
    }

    /** What is known of a provider's metadata. */
    enum Reading {
        NOT_NEEDED_YET,
        READ,
        OLD,
        UNREADABLE
    }

    Profile profile(String name) {
        return Profile.of(name, way(name).subjectName());
    }

    /** What the two are called towards each other, for the log. */
    Map<String, String> names(String name) {
        Map<String, String> names = new LinkedHashMap<>();
        Optional.ofNullable(ways.get(name)).ifPresent(way -> names.put("SP_ENTITY_ID", way.entityId()));
        Optional.ofNullable(known.get(name))
                .ifPresent(state -> names.put(
                        "IDP_ENTITY_ID",
                        state.registration().getAssertingPartyMetadata().getEntityId()));
        return names;
    }

    private Known upToDate(String name, @Nullable Known before) {
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.until())) {
            return before;
        }
        if (before == null && now.isBefore(nextTry.getOrDefault(name, Instant.MIN))) {
            throw new IllegalStateException("The metadata for '%s' could not be read a moment ago".formatted(name));
        }
        try {
            return new Known(read(name), now.plus(FRESH), true);
        } catch (RuntimeException unreadable) {
            LOG.warn("The metadata of the identity provider for '{}' cannot be read", name, unreadable);
            if (before == null) {
                nextTry.put(name, now.plus(BEFORE_NEXT_TRY));
                throw unreadable;
            }
            return new Known(before.registration(), now.plus(BEFORE_NEXT_TRY), false);
        }
    }

    private RelyingPartyRegistration read(String name) {
        LoginSettings.Way way = way(name);
        List<KeyFile> ours = Optional.ofNullable(keys.get(name)).orElseThrow();
        try (InputStream metadata = MetadataSource.open(way.idpMetadata())) {
            return RedirectPlaces.in(RelyingPartyRegistrations.fromMetadata(metadata)
                    .registrationId(name)
                    .entityId(way.entityId())
                    .assertionConsumerServiceLocation(site.of("/login/saml2/sso/" + name))
                    .singleLogoutServiceLocation(site.of("/logout/saml2/slo/" + name))
                    .singleLogoutServiceBinding(Saml2MessageBinding.REDIRECT)
                    .nameIdFormat(way.subjectName().format())
                    .authnRequestsSigned(true)
                    .signingX509Credentials(
                            all -> ours.forEach(key -> all.add(key.credential(Saml2X509CredentialType.SIGNING))))
                    .decryptionX509Credentials(
                            all -> ours.forEach(key -> all.add(key.credential(Saml2X509CredentialType.DECRYPTION))))
                    .build());
        } catch (IOException notClosed) {
            throw new IllegalStateException(notClosed);
        }
    }

    private record Known(RelyingPartyRegistration registration, Instant until, boolean fresh) {}
}
