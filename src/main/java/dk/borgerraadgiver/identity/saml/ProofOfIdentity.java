package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.Assurance;
import dk.borgerraadgiver.identity.access.LoggedIn;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;
import org.springframework.stereotype.Component;

/**
 * Weighs an identity provider's answer. Spring's own provider decrypts only what stands in a signed response and takes an
 * unsigned assertion within one; the OIOSAML profile has it the other way round, so this one is ours.
 */
@Component
class ProofOfIdentity implements AuthenticationProvider {
    private final Registrations registrations;
    private final Examination examination;
    private final Arrivals arrivals;
    private final LoginLog log;
    private final Clock clock;

    ProofOfIdentity(Registrations registrations, SeenAssertions seen, Arrivals arrivals, LoginLog log, Clock clock) {
        this.registrations = registrations;
        this.examination = new Examination(seen, rule -> true);
        this.arrivals = arrivals;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return SamlAnswer.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        SamlAnswer answer = (SamlAnswer) authentication;
        try {
            PendingLogin pending = answer.pending()
                    .filter(login -> login.registration().equals(answer.registration()))
                    .orElseThrow(() -> new LoginRefused(UseRule.WAS_BEGUN_IN_THIS_BROWSER));
            Expected expected = expected(pending);
            return welcome(examination.of(answer.form(), expected), expected);
        } catch (LoginRefused refused) {
            log.refused(answer, refused);
            throw refused;
        }
    }

    private Expected expected(PendingLogin pending) {
        String name = pending.registration();
        RelyingPartyRegistration agreement = Objects.requireNonNull(registrations.findByRegistrationId(name));
        return new Expected(agreement, registrations.profile(name), pending, pending.level(), clock.instant());
    }

    private LoggedIn welcome(Assertion assertion, Expected expected) {
        Profile profile = expected.profile();
        String registration = expected.login().registration();
        String id = profile.named()
                .idIn(AssertionRule.name(assertion), profile.who())
                .orElseThrow();
        Attributes attributes = Attributes.of(assertion);
        Privileges privileges = Privileges.in(attributes.all(Oio.PRIVILEGES));
        Actor actor = arrivals.arrived(registration, id, attributes, privileges);
        LoggedIn login = new LoggedIn(
                actor,
                assurance(registration, assertion),
                arrivals.powers(registration, privileges),
                arrivals.privately(registration, attributes));
        log.valid(expected, assertion, id);
        return login;
    }

    private static Assurance assurance(String registration, Assertion assertion) {
        AuthnStatement login = assertion.getAuthnStatements().getFirst();
        return new Assurance(
                registration,
                Objects.requireNonNull(assertion.getSubject().getNameID().getValue()),
                login.getSessionIndex(),
                AssertionRule.level(assertion).orElse(Level.LOW),
                Optional.ofNullable(login.getSessionNotOnOrAfter()));
    }
}
