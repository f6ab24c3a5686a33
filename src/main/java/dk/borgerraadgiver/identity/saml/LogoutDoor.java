package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.EndedSessions;
import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.opensaml.saml.saml2.core.LogoutResponse;
import org.opensaml.saml.saml2.core.SessionIndex;
import org.opensaml.saml.saml2.core.StatusCode;
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
    private final PendingLogouts pending;
    private final LoginLog log;
    private final Clock clock;

    LogoutDoor(Registrations registrations, EndedSessions ended, PendingLogouts pending, LoginLog log, Clock clock) {
        this.registrations = registrations;
        this.ended = ended;
        this.pending = pending;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/logout/saml2/slo/{registration}")
    String logout(@PathVariable String registration, HttpServletRequest request) {
        RelyingPartyRegistration agreement = Optional.ofNullable(registrations.findByRegistrationId(registration))
                .orElseThrow(() -> new NotThere("way in"));
        SignedRedirect message =
                new SignedRedirect(Optional.ofNullable(request.getQueryString()).orElse(""));
        return "redirect:" + (message.has("SAMLRequest") ? end(agreement, message) : explain(agreement, message));
    }

    /** Success even when the session is gone already: it has ended, and that is what was asked for. */
    private String end(RelyingPartyRegistration agreement, SignedRedirect message) {
        LogoutRequest asked = believed(agreement, message);
        Instant until = clock.instant().plus(LONGEST_SESSION);
        List<String> indexes = asked.getSessionIndexes().stream()
                .map(SessionIndex::getValue)
                .filter(Objects::nonNull)
                .toList();
        indexes.forEach(index -> ended.end(agreement.getRegistrationId(), index, until));
        String result = indexes.isEmpty() ? StatusCode.PARTIAL_LOGOUT : StatusCode.SUCCESS;
        log.logoutAsked(agreement.getRegistrationId(), String.join(" ", indexes), result);
        String there = agreement.getAssertingPartyMetadata().getSingleLogoutServiceResponseLocation();
        return SignedRedirect.address(
                there,
                "SAMLResponse",
                LogoutMessages.answer(
                        agreement.getEntityId(),
                        there,
                        Objects.requireNonNullElse(asked.getID(), ""),
                        result,
                        clock.instant()),
                message.text("RelayState"),
                agreement);
    }

    private LogoutRequest believed(RelyingPartyRegistration agreement, SignedRedirect message) {
        try {
            if (message.message("SAMLRequest") instanceof LogoutRequest asked) {
                LogoutRule.check(
                        LogoutRule.Message.of(asked, message.isSignedBy(agreement, "SAMLRequest"), clock.instant()),
                        agreement);
                return asked;
            }
            throw new LoginRefused(ReadingRule.IS_A_SAML_RESPONSE);
        } catch (LoginRefused refused) {
            log.logoutAsked(agreement.getRegistrationId(), "", refused.rule().name());
            throw new NotThere("logout request");
        }
    }

    /** The session here has ended before anybody was asked; what is left to say is whether it has ended there too. */
    private String explain(RelyingPartyRegistration agreement, SignedRedirect message) {
        String result = result(agreement, message);
        log.logoutAnswered(agreement.getRegistrationId(), result);
        return StatusCode.SUCCESS.equals(result)
                ? LogoutEverywhere.LOGGED_OUT_PAGE
                : LogoutEverywhere.LOGGED_OUT_HERE_ONLY;
    }

    private String result(RelyingPartyRegistration agreement, SignedRedirect message) {
        try {
            if (message.has("SAMLResponse") && message.message("SAMLResponse") instanceof LogoutResponse answer) {
                LogoutRule.check(
                        LogoutRule.Message.of(answer, message.isSignedBy(agreement, "SAMLResponse"), clock.instant()),
                        agreement);
                return pending.take(
                                agreement.getRegistrationId(), Objects.requireNonNullElse(answer.getInResponseTo(), ""))
                        ? LogoutMessages.status(answer)
                        : "ANSWERS_NO_REQUEST_OF_OURS";
            }
            return ReadingRule.IS_A_SAML_RESPONSE.name();
        } catch (LoginRefused refused) {
            return refused.rule().name();
        }
    }
}
