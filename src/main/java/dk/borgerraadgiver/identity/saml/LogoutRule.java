package dk.borgerraadgiver.identity.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.opensaml.saml.saml2.core.Issuer;
import org.opensaml.saml.saml2.core.LogoutRequest;
import org.opensaml.saml.saml2.core.LogoutResponse;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;

/** What a message about logging out must be, whichever way it goes, before it is acted on. */
enum LogoutRule implements Rule {
    IS_SIGNED_BY_THE_PROVIDER(
            "the logout message is not signed by the provider", (message, agreement) -> message.signed()),
    COMES_FROM_THE_PROVIDER(
            "the logout message names another issuer",
            (message, agreement) -> message.issuer() != null
                    && agreement
                            .getAssertingPartyMetadata()
                            .getEntityId()
                            .equals(message.issuer().getValue())),
    IS_SENT_TO_US(
            "the logout message was meant for another address",
            (message, agreement) -> Objects.equals(agreement.getSingleLogoutServiceLocation(), message.destination())),
    IS_RECENT("the logout message is too old or from the future", (message, agreement) -> message.isRecent());

    private final String broken;
    private final BiPredicate<Message, RelyingPartyRegistration> holds;

    LogoutRule(String broken, BiPredicate<Message, RelyingPartyRegistration> holds) {
        this.broken = broken;
        this.holds = holds;
    }

    @Override
    public String broken() {
        return broken;
    }

    static void check(Message message, RelyingPartyRegistration agreement) {
        check(message, agreement, rule -> true);
    }

    /** @param kept all of them; a test leaves one out to see that it is needed */
    static void check(Message message, RelyingPartyRegistration agreement, Predicate<Rule> kept) {
        for (LogoutRule rule : values()) {
            if (kept.test(rule) && !rule.holds.test(message, agreement)) {
                throw new LoginRefused(rule);
            }
        }
    }

    /** @param signed whether the address that brought it was signed by a key of the provider */
    record Message(
            boolean signed,
            @Nullable Issuer issuer,
            @Nullable String destination,
            @Nullable Instant issued,
            @Nullable Instant end,
            Instant now) {
        private static final Duration OLDEST = Duration.ofMinutes(10);

        static Message of(LogoutRequest request, boolean signed, Instant now) {
            return new Message(
                    signed,
                    request.getIssuer(),
                    request.getDestination(),
                    request.getIssueInstant(),
                    request.getNotOnOrAfter(),
                    now);
        }

        static Message of(LogoutResponse response, boolean signed, Instant now) {
            return new Message(
                    signed, response.getIssuer(), response.getDestination(), response.getIssueInstant(), null, now);
        }

        boolean isRecent() {
            return issued != null
                    && issued.isAfter(now.minus(OLDEST))
                    && issued.isBefore(now.plus(Expected.SKEW))
                    && (end == null || end.isAfter(now.minus(Expected.SKEW)));
        }
    }
}
