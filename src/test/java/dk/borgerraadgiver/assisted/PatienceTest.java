package dk.borgerraadgiver.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");

    @Test
    void whoMistypesAFewTimesWaitsForNothing() {
        assertThat(after(4)).isZero();
    }

    @Test
    void theWaitGrowsAndThenTheCaseIsLocked() {
        assertThat(after(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(after(6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(after(9)).isEqualTo(Duration.ofMinutes(8));
        assertThat(after(10)).isEqualTo(Patience.LOCK);
    }

    /** Whoever guesses day and night for a year at a code of sixteen digits. */
    @Test
    void aYearOfGuessesIsFewGuesses() {
        Guesses guesses = Guesses.NONE;
        Instant now = START;
        int looked = 0;
        while (now.isBefore(START.plus(Duration.ofDays(365)))) {
            guesses = Patience.CASE.oneMore(guesses, now);
            looked++;
            Instant next = Patience.CASE.nextLook(guesses);
            now = next.isAfter(now) ? next : now;
        }
        assertThat(looked).isLessThan(9_000);
    }

    @Test
    void aDayOfRestForgetsWhatWasMistyped() {
        Guesses many = new Guesses(10, START);
        assertThat(Patience.CASE.oneMore(many, START.plus(Duration.ofDays(2))).wrong())
                .isEqualTo(1);
        assertThat(Patience.CASE.oneMore(many, START.plus(Duration.ofHours(2))).wrong())
                .isEqualTo(11);
    }

    private static Duration after(int wrong) {
        return Duration.between(START, Patience.CASE.nextLook(new Guesses(wrong, START)));
    }
}
