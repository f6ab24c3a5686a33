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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
    private static final Logger LOG = LoggerFactory.getLogger(ProofOfIdentity.class);

    private final Registrations registrations;
    private final Examination examination;
    private final Arrivals arrivals;
    private final LoginLog log;
    private final ProvidersClock clocks;
    private final Clock clock;

    ProofOfIdentity(
            Registrations registrations,
            SeenAssertions seen,
            Arrivals arrivals,
            LoginLog log,
            ProvidersClock clocks,
            Clock clock) {
        this.clocks = clocks;
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
            return welcome(examined(answer.form(), expected), expected);
        } catch (LoginRefused refused) {
            log.refused(answer, refused);
            throw refused;
        }
    }

    private Assertion examined(String form, Expected expected) {
        try {
            Assertion assertion = examination.of(form, expected);
            heardTheTime(assertion, expected);
            return assertion;
        } catch (LoginRefused refused) {
            if (ProvidersClock.RULES_OF_TIME.contains(refused.rule())) {
                lookAtTheClock(form, expected);
            }
            throw refused;
        }
    }

    /** Only a genuine answer to this very login tells the time: one that breaks no rule but those of time. */
    private void lookAtTheClock(String form, Expected expected) {
        try {
            Examination timeless =
                    new Examination((issuer, id, until) -> true, rule -> !ProvidersClock.RULES_OF_TIME.contains(rule));
            heardTheTime(timeless.of(form, expected), expected);
        } catch (LoginRefused notGenuine) {
            LOG.debug("Refused for its time, and for more: {}", notGenuine.rule());
        }
    }

    private void heardTheTime(Assertion assertion, Expected expected) {
        Optional.ofNullable(assertion.getIssueInstant())
                .ifPresent(told -> clocks.told(expected.login().registration(), told, expected.now()));
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
