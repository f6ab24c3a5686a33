package dk.borgerraadgiver.casework;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long cases took that were really closed (R16). Never a promise, and nothing at all from too few cases.
 *
 * @param half days within which half of them were closed
 * @param most days within which nine in ten were closed
 * @param alike whether all of them were with the same administration
 */
public record HandlingTimes(int half, int most, int cases, boolean alike) {
    static final int FEWEST = 20;

    static Optional<HandlingTimes> of(List<Duration> times) {
        if (times.size() < FEWEST) {
            return Optional.empty();
        }
        List<Duration> sorted = times.stream().sorted(Comparator.naturalOrder()).toList();
        return Optional.of(new HandlingTimes(days(sorted, 50), days(sorted, 90), sorted.size(), false));
    }

    HandlingTimes ofAlike() {
        return new HandlingTimes(half, most, cases, true);
    }

    private static int days(List<Duration> sorted, int percent) {
        int rank = (sorted.size() * percent + 99) / 100;
        return Math.toIntExact(Math.ceilDiv(
                sorted.get(rank - 1).toSeconds(), Duration.ofDays(1).toSeconds()));
    }
}
