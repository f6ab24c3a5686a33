package dk.borgerraadgiver.handover;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The municipality's case system: a folder that it empties, or an endpoint. With neither, cases stay here alone.
 *
 * @param folder where parcels lie as ZIP; under {@code registered} in it the case system answers
 * @param url where the endpoint takes them by PUT; goes before the folder
 * @param authorization the whole header, such as {@code Bearer …}
 * @param within how long it may take until a person looks at it
 */
@ConfigurationProperties("borgerraadgiver.case-system")
public record HandoverSettings(
        @DefaultValue("") String folder,
        @DefaultValue("") String url,
        @DefaultValue("") String authorization,
        @DefaultValue("1d") Duration within) {
    public HandoverSettings {
        if (!url.isBlank() && !isSafe(URI.create(url))) {
            throw new IllegalArgumentException("borgerraadgiver.case-system.url must begin with https");
        }
    }

    public boolean hasFolder() {
        return !folder.isBlank();
    }

    public boolean hasEndpoint() {
        return !url.isBlank();
    }

    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme()) || "localhost".equals(address.getHost());
    }

    @Override
    public String toString() {
        return "HandoverSettings[" + url + folder + "]";
    }
}
