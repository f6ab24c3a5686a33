package dk.borgerraadgiver.correspondence;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Digital Post as MeMo 1.2 messages, into a folder that something else empties, or to the municipality's gateway. With
 * neither, the office writes by hand.
 *
 * @param folder where messages lie as files
 * @param url where the gateway takes them by POST; goes before the folder
 * @param authorization the whole header, such as {@code Bearer …}
 * @param sender CVR number of the authority that sends
 */
@ConfigurationProperties("borgerraadgiver.digital-post")
public record DigitalPostSettings(
        @DefaultValue("") String folder,
        @DefaultValue("") String url,
        @DefaultValue("") String authorization,
        @DefaultValue("") String sender) {
    public DigitalPostSettings {
        if (!url.isBlank() && !isSafe(URI.create(url))) {
            throw new IllegalArgumentException("borgerraadgiver.digital-post.url must begin with https");
        }
        if (!(folder.isBlank() && url.isBlank()) && !sender.matches("\\d{8}")) {
            throw new IllegalArgumentException("borgerraadgiver.digital-post.sender must be the CVR number that sends");
        }
    }

    public boolean hasFolder() {
        return !folder.isBlank();
    }

    public boolean hasGateway() {
        return !url.isBlank();
    }

    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme()) || "localhost".equals(address.getHost());
    }

    @Override
    public String toString() {
        return "DigitalPostSettings[" + url + folder + "]";
    }
}
