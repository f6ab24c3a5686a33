package dk.borgerraadgiver.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param warnBefore how long before the end of a login the person is asked whether to go on (at least 20 seconds)
 */
@ConfigurationProperties("borgerraadgiver.session")
record WebSettings(@DefaultValue("5m") Duration warnBefore) {
    private static final Duration LEAST = Duration.ofSeconds(20);

    WebSettings {
        if (warnBefore.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException("borgerraadgiver.session.warn-before must be at least 20s");
        }
    }
}
