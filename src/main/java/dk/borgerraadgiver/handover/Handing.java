package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.handover.CaseSystem.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands over what is due, and asks after what was taken, until the case system says under which number it stands. */
@Component
class Handing {
    private static final Logger LOG = LoggerFactory.getLogger(Handing.class);
    private static final int AT_A_TIME = 10;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Handovers handovers;
    private final Packer packer;
    private final CaseSystem system;
    private final Clock clock;

    Handing(Handovers handovers, Packer packer, CaseSystem system, Clock clock) {
        this.handovers = handovers;
        this.packer = packer;
        this.system = system;
        this.clock = clock;
    }

    void handOverWhatIsDue() {
        if (system.isThere()) {
            handovers.take(AT_A_TIME, clock.instant(), LEASE).forEach(this::handOver);
        }
    }

    private void handOver(Handover handover) {
        try {
            switch (answer(handover)) {
                case Answer.Registered(var reference, var at) ->
                    handovers.registered(handover.id(), new Handover.Registered(reference, at, false));
                case Answer.Waiting() -> handovers.handed(handover.id(), next(handover));
                case Answer.Unknown() -> handovers.later(handover.id(), next(handover), "Unknown");
            }
        } catch (RuntimeException failed) {
            LOG.warn(
                    "Case {} was not handed over at attempt {}: {}",
                    handover.number(),
                    handover.attempts(),
                    kind(failed));
            handovers.later(handover.id(), next(handover), kind(failed));
        }
    }

    /** What was taken is asked after; what is unknown there, though it was taken, is handed over again. */
    private Answer answer(Handover handover) {
        Answer answer = handover.handed() ? system.ask(handover.id()) : new Answer.Unknown();
        return answer instanceof Answer.Unknown ? system.hand(packer.parcel(handover)) : answer;
    }

    private Instant next(Handover handover) {
        return clock.instant().plus(waitAfter(handover.attempts()));
    }

    /** One minute, two, four … */
    static Duration waitAfter(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.clamp(attempts - 1L, 0, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /** Not its message: answers of other systems may hold anything. */
    private static String kind(RuntimeException failed) {
        return failed.getClass().getSimpleName();
    }
}
