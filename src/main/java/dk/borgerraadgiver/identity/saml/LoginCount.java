package dk.borgerraadgiver.identity.saml;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Counts what comes of logins, for whoever watches over the site. */
@Component
class LoginCount {
    private final ObjectProvider<MeterRegistry> meters;

    LoginCount(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    /** @param result {@code VALID}, or the rule that was broken */
    void answer(String registration, String result) {
        meters.ifAvailable(
                all -> all.counter("borgerraadgiver.login.answers", "registration", registration, "result", result)
                        .increment());
    }

    void away(String registration) {
        meters.ifAvailable(all -> all.counter("borgerraadgiver.login.provider.away", "registration", registration)
                .increment());
    }
}
