package dk.borgerraadgiver.assisted;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after wrong guesses: first nothing, then longer each time, at last a lock. It opens by itself, so
 * that nobody can shut a person out for good; and there is a phone number.
 */
enum Patience {
    CASE(5, 10, Duration.ofDays(1)),
    /** Many people may share one: a library's, say. */
    ADDRESS(20, 50, Duration.ofHours(2));

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration LOCK = Duration.ofHours(1);

    private final int free;
    private final int lockAt;
    private final Duration forgottenAfter;

    Patience(int free, int lockAt, Duration forgottenAfter) {
        this.free = free;
        this.lockAt = lockAt;
        this.forgottenAfter = forgottenAfter;
    }

    /** From when the next guess is looked at; a moment that has passed means now. */
    Instant nextLook(Guesses guesses) {
        return guesses.last().plus(waitAfter(guesses.wrong()));
    }

    Guesses oneMore(Guesses guesses, Instant now) {
        boolean forgotten = guesses.last().plus(forgottenAfter).isBefore(now);
        return new Guesses(forgotten ? 1 : guesses.wrong() + 1, now);
    }

    boolean locks(Guesses guesses) {
        return guesses.wrong() >= lockAt;
    }

    private Duration waitAfter(int wrong) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        if (wrong >= lockAt) {
            return LOCK;
        }
        Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - free, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
