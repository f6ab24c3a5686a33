package dk.borgerraadgiver.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param from sender of e-mail; left out, the authority's own address
 * @param neutralFrom sender of e-mail to those who do not want the adviser named; left out, the office tells them by
 *     hand
 * @param attempts how often sending is tried before the office is asked to do it
 * @param keep how long finished notices are kept
 */
@ConfigurationProperties("borgerraadgiver.correspondence")
public record CorrespondenceSettings(
        @DefaultValue("") String from,
        @DefaultValue("") String neutralFrom,
        @DefaultValue("10") int attempts,
        @DefaultValue("365d") Duration keep) {}
