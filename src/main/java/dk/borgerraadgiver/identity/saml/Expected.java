package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Level;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;

/**
 * What a right answer must fit.
 *
 * @param agreement with the provider: its name and keys, and our name, keys and address
 * @param login what was asked for
 * @param minimum below this level nobody gets in
 */
record Expected(RelyingPartyRegistration agreement, Profile profile, PendingLogin login, Level minimum, Instant now) {
    static final Duration SKEW = Duration.ofMinutes(3);
    private static final Duration ANSWER_AGE = Duration.ofMinutes(5);

    String provider() {
        return agreement.getAssertingPartyMetadata().getEntityId();
    }

    String us() {
        return agreement.getEntityId();
    }

    /** Where the answer must be sent to. */
    String address() {
        return agreement.getAssertionConsumerServiceLocation();
    }

    String requestId() {
        return login.requestId();
    }

    /** Told at about this moment: neither old nor from the future. */
    boolean isRecent(@Nullable Instant told) {
        return told != null
                && isPast(told)
                && told.isAfter(now.minus(ANSWER_AGE).minus(SKEW));
    }

    boolean isPast(@Nullable Instant instant) {
        return instant != null && instant.isBefore(now.plus(SKEW));
    }

    boolean isStillValid(@Nullable Instant end) {
        return end != null && end.isAfter(now.minus(SKEW));
    }

    /** Where a new proof was asked for, an old login does not count. */
    boolean isNewEnough(@Nullable Instant loggedIn) {
        return !login.forced()
                || (loggedIn != null && !loggedIn.isBefore(login.begun().minus(SKEW)));
    }
}
