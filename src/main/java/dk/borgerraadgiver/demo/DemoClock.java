package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.content.Time;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of the demo: right, except while the seed cases are made, so that they have a past. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {
    private final InstantSource real = InstantSource.system();
    private final ThreadLocal<Optional<Instant>> pretended = ThreadLocal.withInitial(Optional::empty);

    /** Does this as if it were then; only the thread that asks believes it. */
    void at(Instant then, Runnable deed) {
        pretended.set(Optional.of(then));
        try {
            deed.run();
        } finally {
            pretended.remove();
        }
    }

    @Override
    public Instant instant() {
        return pretended.get().orElseGet(real::instant);
    }

    @Override
    public ZoneId getZone() {
        return Time.DENMARK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return real.withZone(zone);
    }
}
