package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.EndedSessions;
import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where identity providers answer our logouts, and ask for their own. */
@Controller
class LogoutDoor {
    /** No session here lives longer, however it is used. */
    private static final Duration LONGEST_SESSION = Duration.ofHours(24);

    private final Registrations registrations;
    private final EndedSessions ended;
    private final LoginLog log;
    private final Clock clock;

    LogoutDoor(Registrations registrations, EndedSessions ended, LoginLog log, Clock clock) {
        this.registrations = registrations;
        this.ended = ended;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/logout/saml2/slo/{registration}")
    String logout(@PathVariable String registration, HttpServletRequest request) {
        RelyingPartyRegistration agreement = Optional.ofNullable(registrations.findByRegistrationId(registration))
                .orElseThrow(() -> new NotThere("way in " + registration));
        SignedRedirect message =
                new SignedRedirect(Optional.ofNullable(request.getQueryString()).orElse(""));
        return "redirect:" + (message.has("SAMLRequest") ? end(agreement, message) : LogoutEverywhere.LOGGED_OUT_PAGE);
    }

    /** Success even when the session is gone already: it has ended, and that is what was asked for. */
    private String end(RelyingPartyRegistration agreement, SignedRedirect message) {
        LogoutRequest asked = believed(agreement, message);
        Instant until = clock.instant().plus(LONGEST_SESSION);
        asked.getSessionIndexes()
                .forEach(index -> ended.end(
                        agreement.getRegistrationId(), Objects.requireNonNullElse(index.getValue(), ""), until));
        log.logoutAsked(agreement.getRegistrationId(), "ENDED");
        String there = agreement.getAssertingPartyMetadata().getSingleLogoutServiceResponseLocation();
        return SignedRedirect.address(
                there,
                "SAMLResponse",
                LogoutMessages.done(
                        agreement.getEntityId(), there, Objects.requireNonNullElse(asked.getID(), ""), clock.instant()),
                message.text("RelayState"),
                agreement);
    }

    private LogoutRequest believed(RelyingPartyRegistration agreement, SignedRedirect message) {
        if (message.isSignedBy(agreement, "SAMLRequest")
                && message.message("SAMLRequest") instanceof LogoutRequest asked
                && isFromTheProviderToUs(asked, agreement)) {
            return asked;
        }
        log.logoutAsked(agreement.getRegistrationId(), "NOT_BELIEVED");
        throw new NotThere("logout request");
    }

    private boolean isFromTheProviderToUs(LogoutRequest asked, RelyingPartyRegistration agreement) {
        return asked.getIssuer() != null
                && agreement
                        .getAssertingPartyMetadata()
                        .getEntityId()
                        .equals(asked.getIssuer().getValue())
                && Objects.equals(agreement.getSingleLogoutServiceLocation(), asked.getDestination())
                && asked.getIssueInstant() != null
                && asked.getIssueInstant().isAfter(clock.instant().minus(Duration.ofMinutes(10)))
                && asked.getIssueInstant().isBefore(clock.instant().plus(Expected.SKEW));
    }
}
