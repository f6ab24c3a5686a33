package dk.borgerraadgiver.content;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people find the site.
 *
 * @param publicUrl such as {@code https://borgerraadgiver.example.dk}, without a path
 */
@ConfigurationProperties("borgerraadgiver")
public record PublicAddress(String publicUrl) {
    public PublicAddress {
        if (publicUrl == null || !publicUrl.matches("https?://[^/?#\\s]+/?")) {
            throw new IllegalArgumentException("borgerraadgiver.public-url must be an address such as"
                    + " https://borgerraadgiver.example.dk, without a path");
        }
        publicUrl = publicUrl.replaceAll("/$", "");
    }

    /** The whole address of a path on this site. */
    public String of(String path) {
        return publicUrl + path;
    }

    /** The name of the site without the rest, such as {@code borgerraadgiver.example.dk}. */
    public String host() {
        return URI.create(publicUrl).getHost();
    }

    public boolean isEncrypted() {
        return "https".equals(URI.create(publicUrl).getScheme());
    }
}
