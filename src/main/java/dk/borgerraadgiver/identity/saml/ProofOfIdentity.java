package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.access.Assurance;
import dk.borgerraadgiver.identity.access.LoggedIn;
import dk.borgerraadgiver.identity.access.LoginFailure;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.opensaml.saml.saml2.core.Response;
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
    private final SeenAssertions seen;
    private final Arrivals arrivals;
    private final LoginLog log;
    private final Clock clock;

    ProofOfIdentity(Registrations registrations, SeenAssertions seen, Arrivals arrivals, LoginLog log, Clock clock) {
        this.registrations = registrations;
        this.seen = seen;
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
            return weigh(answer);
        } catch (LoginRefused refused) {
            log.refused(answer.registration(), refused);
            throw refused;
        }
    }

    private LoggedIn weigh(SamlAnswer answer) {
        PendingLogin pending = answer.pending()
                .filter(login -> login.registration().equals(answer.registration()))
                .orElseThrow(() -> new LoginRefused(LoginFailure.TOO_LATE, "WAS_BEGUN_IN_THIS_BROWSER"));
        RelyingPartyRegistration agreement =
                Objects.requireNonNull(registrations.findByRegistrationId(answer.registration()));
        Expected expected = expected(agreement, pending);
        Response response = Envelope.read(answer.xml());
        Signatures.mustBeRightIfSigned(response, agreement);
        ResponseRule.check(response, expected);
        Assertion assertion = Envelope.open(response.getEncryptedAssertions().getFirst(), agreement);
        Signatures.mustBeSigned(assertion, agreement);
        AssertionRule.check(assertion, expected);
        mustBeUsedForTheFirstTime(assertion, expected);
        return welcome(answer.registration(), assertion, expected.who());
    }

    private Expected expected(RelyingPartyRegistration agreement, PendingLogin pending) {
        String name = agreement.getRegistrationId();
        return new Expected(
                agreement.getAssertingPartyMetadata().getEntityId(),
                agreement.getEntityId(),
                agreement.getAssertionConsumerServiceLocation(),
                pending.requestId(),
                Registrations.subjects(name),
                registrations.way(name).minimumLoa(),
                clock.instant());
    }

    private void mustBeUsedForTheFirstTime(Assertion assertion, Expected expected) {
        Instant until = assertion.getConditions().getNotOnOrAfter().plus(Expected.SKEW);
        if (!seen.firstUse(expected.provider(), assertion.getID(), until)) {
            throw new LoginRefused(LoginFailure.WENT_WRONG, "IS_USED_FOR_THE_FIRST_TIME");
        }
    }

    private LoggedIn welcome(String registration, Assertion assertion, Subjects who) {
        String nameId =
                Objects.requireNonNull(assertion.getSubject().getNameID().getValue());
        AuthnStatement login = assertion.getAuthnStatements().getFirst();
        Actor actor = arrivals.arrived(registration, who.idIn(nameId).orElseThrow(), Attributes.of(assertion));
        log.loggedIn(registration, assertion.getID(), who);
        return new LoggedIn(
                actor,
                new Assurance(
                        registration,
                        nameId,
                        login.getSessionIndex(),
                        Optional.ofNullable(login.getSessionNotOnOrAfter())));
    }
}
