package dk.borgerraadgiver.identity.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * When a login ends: after a while without a sign of life, after a working day however it is used, and never later
 * than the identity provider allows.
 *
 * @param login the provider's session that it rests on
 * @param idle how long it lasts without a sign of life
 * @param limit cannot be prolonged
 */
record SessionTimes(Login login, Instant lastSeen, Duration idle, Instant limit) implements Serializable {
    static final Duration LONGEST = Duration.ofHours(8);

    static SessionTimes from(Instant now, Assurance assurance, Duration idle) {
        return new SessionTimes(
                new Login(assurance.registration(), assurance.sessionIndex()),
                now,
                idle,
                assurance
                        .until()
                        .filter(until -> until.isBefore(now.plus(LONGEST)))
                        .orElse(now.plus(LONGEST)));
    }

    SessionTimes seen(Instant now) {
        return new SessionTimes(login, now, idle, limit);
    }

    Instant end() {
        Instant idleEnd = lastSeen.plus(idle);
        return limit.isBefore(idleEnd) ? limit : idleEnd;
    }

    Duration left(Instant now) {
        Duration left = Duration.between(now, end());
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean canBeProlonged() {
        return lastSeen.plus(idle).isBefore(limit);
    }

    record Login(String registration, String sessionIndex) implements Serializable {}
}
