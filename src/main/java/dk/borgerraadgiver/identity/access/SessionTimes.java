package dk.borgerraadgiver.identity.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a login ends: after half an hour without a sign of life, and never later than the identity provider allows.
 *
 * @param login the provider's session that it rests on
 * @param limit null when the provider sets none; a plain field because sessions may be written down
 */
record SessionTimes(Login login, Instant lastSeen, @Nullable Instant limit) implements Serializable {
    static final Duration IDLE = Duration.ofMinutes(30);

    static SessionTimes from(Instant now, Assurance assurance) {
        return new SessionTimes(
                new Login(assurance.registration(), assurance.sessionIndex()),
                now,
                assurance.until().orElse(null));
    }

    SessionTimes seen(Instant now) {
        return new SessionTimes(login, now, limit);
    }

    Instant end() {
        Instant idleEnd = lastSeen.plus(IDLE);
        return limit != null && limit.isBefore(idleEnd) ? limit : idleEnd;
    }

    Duration left(Instant now) {
        Duration left = Duration.between(now, end());
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean canBeProlonged() {
        return limit == null || lastSeen.plus(IDLE).isBefore(limit);
    }

    record Login(String registration, String sessionIndex) implements Serializable {}
}
