package dk.borgerraadgiver.identity.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * When a login ends: after half an hour without a sign of life, after a working day however it is used, and never later
 * than the identity provider allows.
 *
 * @param login the provider's session that it rests on
 * @param limit cannot be prolonged
 */
record SessionTimes(Login login, Instant lastSeen, Instant limit) implements Serializable {
    static final Duration IDLE = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(8);

    static SessionTimes from(Instant now, Assurance assurance) {
        return new SessionTimes(
                new Login(assurance.registration(), assurance.sessionIndex()),
                now,
                assurance
                        .until()
                        .filter(until -> until.isBefore(now.plus(LONGEST)))
                        .orElse(now.plus(LONGEST)));
    }

    SessionTimes seen(Instant now) {
        return new SessionTimes(login, now, limit);
    }

    Instant end() {
        Instant idleEnd = lastSeen.plus(IDLE);
        return limit.isBefore(idleEnd) ? limit : idleEnd;
    }

    Duration left(Instant now) {
        Duration left = Duration.between(now, end());
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean canBeProlonged() {
        return lastSeen.plus(IDLE).isBefore(limit);
    }

    record Login(String registration, String sessionIndex) implements Serializable {}
}
