package dk.borgerraadgiver.documents.virus;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param host where {@code clamd} listens; left out, papers are not scanned, and it says so beside them
 * @param patience how long an answer may take
 */
@ConfigurationProperties("borgerraadgiver.clamav")
public record ClamavSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("30s") Duration patience) {}
