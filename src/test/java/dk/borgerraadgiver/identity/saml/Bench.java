package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.demo.idp.Answer;
import dk.borgerraadgiver.demo.idp.Forge;
import dk.borgerraadgiver.demo.idp.SelfSigned;
import dk.borgerraadgiver.demo.idp.TestPerson;
import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.LocalPath;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.opensaml.saml.saml2.core.Assertion;
import org.springframework.security.saml2.core.Saml2X509Credential;
import org.springframework.security.saml2.core.Saml2X509Credential.Saml2X509CredentialType;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;

/** A provider and a site that trust each other, without a network between them. */
final class Bench {
    static final String PROVIDER = "https://provider.example";
    static final SelfSigned PROVIDER_KEY = SelfSigned.make("CN=provider");
    static final SelfSigned OUR_KEY = SelfSigned.make("CN=site");
    static final SelfSigned OUR_NEXT_KEY = SelfSigned.make("CN=site next");

    private static final String COMPANY = "90000001";
    private static final TestPerson PERSON =
            new TestPerson("lone", "Lone Skovgaard", Optional.of("7211731318"), List.of());
    private static final TestPerson PROFESSIONAL =
            new TestPerson("ida", "Ida Brandt Nørgaard", Optional.empty(), List.of());

    final Set<String> seen = new HashSet<>();
    final Instant now = Instant.now();
    private final String registration;
    private final List<SelfSigned> ours;

    Bench(String registration) {
        this(registration, OUR_KEY);
    }

    Bench(String registration, SelfSigned... ours) {
        this.registration = registration;
        this.ours = List.of(ours);
    }

    /** The rules as they are in use, without some of them. */
    Assertion examined(String answer, Predicate<Rule> kept) {
        return new Examination((issuer, id, until) -> seen.add(issuer + id), kept).of(answer, expected());
    }

    Forge forge() {
        Answer said = Answer.about(isPerson() ? PERSON : PROFESSIONAL, COMPANY, PROVIDER, us(), now)
                .to("_request", address());
        return new Forge(said, PROVIDER_KEY, OUR_KEY.certificate(), now);
    }

    /** A new proof was asked for, so that an old login does not do. */
    Expected expected() {
        return new Expected(agreement(), profile(), login(), Level.SUBSTANTIAL, now);
    }

    private PendingLogin login() {
        return new PendingLogin(
                registration,
                "_request",
                UUID.randomUUID().toString(),
                LocalPath.FRONT_PAGE,
                Level.SUBSTANTIAL,
                true,
                now.minus(Duration.ofMinutes(2)));
    }

    private Profile profile() {
        return Profile.of(registration, SubjectName.DATA_GOV_DK);
    }

    RelyingPartyRegistration agreement() {
        return RelyingPartyRegistration.withRegistrationId(registration)
                .entityId(us())
                .assertionConsumerServiceLocation(address())
                .singleLogoutServiceLocation("https://site.example/logout/saml2/slo/" + registration)
                .nameIdFormat(Oio.PERSISTENT)
                .signingX509Credentials(all -> all.add(credential(OUR_KEY, Saml2X509CredentialType.SIGNING)))
                .decryptionX509Credentials(
                        all -> ours.forEach(key -> all.add(credential(key, Saml2X509CredentialType.DECRYPTION))))
                .assertingPartyMetadata(party -> party.entityId(PROVIDER)
                        .singleSignOnServiceLocation(PROVIDER + "/login")
                        .singleLogoutServiceLocation(PROVIDER + "/logout")
                        .verificationX509Credentials(
                                all -> all.add(Saml2X509Credential.verification(PROVIDER_KEY.certificate()))))
                .build();
    }

    private boolean isPerson() {
        return "mitid".equals(registration);
    }

    private String us() {
        return "https://site.example/" + registration;
    }

    private String address() {
        return "https://site.example/login/saml2/sso/" + registration;
    }

    private static Saml2X509Credential credential(SelfSigned key, Saml2X509CredentialType type) {
        return new Saml2X509Credential(key.key(), key.certificate(), type);
    }
}
