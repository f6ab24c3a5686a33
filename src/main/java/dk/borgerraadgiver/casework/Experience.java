package dk.borgerraadgiver.casework;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the last year tells about how long a case takes (R16). */
@Component
class Experience {
    private static final Duration LOOKED_BACK = Duration.ofDays(365);

    private final Cases cases;
    private final Clock clock;

    Experience(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    Optional<HandlingTimes> times() {
        return HandlingTimes.of(cases.handlingTimes(clock.instant().minus(LOOKED_BACK)));
    }
}
