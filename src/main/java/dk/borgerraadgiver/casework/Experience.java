package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the last year tells about how long a case takes (R16). */
@Component
class Experience {
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private final CaseLines lines;
    private final Clock clock;

    Experience(CaseLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    Optional<HandlingTimes> times() {
        return HandlingTimes.of(lines.handlingTimes(since(), Optional.empty()));
    }

    /** Of cases with the same administration, where there are enough of them; else of all. */
    Optional<HandlingTimes> timesLike(CaseNumber number) {
        return HandlingTimes.of(lines.handlingTimes(since(), Optional.of(number)))
                .map(HandlingTimes::ofAlike)
                .or(this::times);
    }

    private Instant since() {
        return clock.instant().minus(LOOKED_BACK);
    }
}
