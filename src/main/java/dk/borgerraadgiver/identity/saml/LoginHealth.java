package dk.borgerraadgiver.identity.saml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells operators how the ways in are. Never down: without a login the public pages still serve, and no other node would
 * do better.
 */
@Component("login")
class LoginHealth implements HealthIndicator {
    static final Status WARNING = new Status("WARNING");
    static final long DAYS_OF_WARNING = 30;

    private final Registrations registrations;
    private final CertificateTime time;
    private final ProvidersClock clocks;

    LoginHealth(Registrations registrations, CertificateTime time, ProvidersClock clocks) {
        this.clocks = clocks;
        this.registrations = registrations;
        this.time = time;
    }

    @Override
    public Health health() {
        Map<String, Object> ways = new LinkedHashMap<>();
        boolean fine = true;
        for (String name : registrations.names()) {
            Registrations.Reading reading = registrations.reading(name);
            Map<String, Object> way = new LinkedHashMap<>();
            way.put("metadata", reading.name());
            way.put("ourCertificate", words(time.daysOfOurs(name)));
            way.put("providersCertificate", words(time.daysOfTheProviders(name)));
            way.put("providersClock", clock(name));
            ways.put(name, way);
            fine &= reading != Registrations.Reading.OLD
                    && reading != Registrations.Reading.UNREADABLE
                    && !clocks.isWrong(name)
                    && time.daysOfOurs(name) > DAYS_OF_WARNING
                    && time.daysOfTheProviders(name) > DAYS_OF_WARNING;
        }
        return Health.status(fine ? Status.UP : WARNING).withDetails(ways).build();
    }

    private String clock(String name) {
        return clocks.ahead(name)
                .map(ahead -> clocks.isWrong(name) ? ahead.toSeconds() + " SECONDS AHEAD OF OURS" : "right")
                .orElse("not known yet");
    }

    private static String words(long days) {
        if (days == Long.MAX_VALUE) {
            return "not known yet";
        }
        return days < 0 ? "EXPIRED" : days + " days left";
    }
}
