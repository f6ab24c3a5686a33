package dk.borgerraadgiver.identity.saml;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.stereotype.Component;

/** The numbers that warn before a login stops working. */
@Component
class LoginGauges implements MeterBinder {
    private final Registrations registrations;
    private final CertificateTime time;
    private final ProvidersClock clocks;

    LoginGauges(Registrations registrations, CertificateTime time, ProvidersClock clocks) {
        this.clocks = clocks;
        this.registrations = registrations;
        this.time = time;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (String name : registrations.names()) {
            days(meters, name, "ours", () -> time.daysOfOurs(name));
            days(meters, name, "provider", () -> time.daysOfTheProviders(name));
            Gauge.builder(
                            "borgerraadgiver.login.clock.ahead",
                            () -> clocks.ahead(name).map(Duration::toSeconds).orElse(0L))
                    .tag("registration", name)
                    .baseUnit("seconds")
                    .register(meters);
            Gauge.builder("borgerraadgiver.login.provider.unreadable", () -> isUnreadable(name) ? 1 : 0)
                    .tag("registration", name)
                    .register(meters);
        }
    }

    private static void days(MeterRegistry meters, String name, String whose, LongSupplier days) {
        Gauge.builder("borgerraadgiver.login.certificate.days", days::getAsLong)
                .tag("registration", name)
                .tag("whose", whose)
                .register(meters);
    }

    private boolean isUnreadable(String name) {
        Registrations.Reading reading = registrations.reading(name);
        return reading == Registrations.Reading.OLD || reading == Registrations.Reading.UNREADABLE;
    }
}
