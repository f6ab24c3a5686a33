package dk.borgerraadgiver.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on what is due in a drawer. What fails is due again later, and later still each time. */
public final class Outbox<T extends Outbox.Thing> {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Drawer<T> drawer;
    private final int atATime;
    private final Clock clock;

    public Outbox(Drawer<T> drawer, int atATime, Clock clock) {
        this.drawer = drawer;
        this.atATime = atATime;
        this.clock = clock;
    }

    /** Something that is to leave. */
    public interface Thing {
        UUID key();

        /** How often it was tried, this time included. */
        int attempts();
    }

    /** Where it lies meanwhile. */
    public interface Drawer<T> {
        /** Takes what is due, so that nobody else takes it until the lease is over. Counts as an attempt. */
        List<T> take(int most, Instant now, Duration lease);

        void later(T thing, Instant due, String trouble);
    }

    /** @param work throws when the thing is to be tried again; whoever stops half way leaves it to the next */
    public void each(Consumer<T> work) {
        drawer.take(atATime, clock.instant(), LEASE).forEach(thing -> tryIt(thing, work));
    }

    /** When it is to be looked at again. */
    public Instant next(T thing) {
        return clock.instant().plus(waitAfter(thing.attempts()));
    }

    private void tryIt(T thing, Consumer<T> work) {
        try {
            work.accept(thing);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "{} {} did not go out at attempt {}: {}",
                    thing.getClass().getSimpleName(),
                    thing.key(),
                    thing.attempts(),
                    kind(failed));
            drawer.later(thing, next(thing), kind(failed));
        }
    }

    /** One minute, two, four … */
    static Duration waitAfter(int attempts) {
        Duration doubled = Duration.ofMinutes(1L << Math.clamp(attempts - 1L, 0, 10));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /** Not its message: other systems repeat addresses and words in it. */
    private static String kind(RuntimeException failed) {
        return failed.getClass().getSimpleName();
    }
}
