package dk.borgerraadgiver.identity.saml;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a right answer must fit.
 *
 * @param provider the identity provider's entity id
 * @param us our entity id
 * @param address where the answer must be sent to
 * @param requestId the request that it must answer
 */
record Expected(
        String provider,
        String us,
        String address,
        String requestId,
        Subjects who,
        AssuranceLevel minimum,
        Instant now) {
    static final Duration SKEW = Duration.ofMinutes(3);
    private static final Duration ANSWER_AGE = Duration.ofMinutes(5);

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
}
