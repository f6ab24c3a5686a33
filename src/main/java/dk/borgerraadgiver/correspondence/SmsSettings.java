package dk.borgerraadgiver.correspondence;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A gateway that takes text messages as a JSON object by POST, as the usual ones do.
 *
 * @param url where it listens; left out, the office tells people by hand
 * @param authorization the whole header, such as {@code Bearer …}
 * @param sender whom the message is from, at most 11 letters
 * @param neutralSender the same for those who do not want the adviser named; left out, the office tells them by hand
 * @param fields how the gateway calls its parts
 */
@ConfigurationProperties("borgerraadgiver.sms")
public record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String authorization,
        @DefaultValue("") String sender,
        @DefaultValue("") String neutralSender,
        @DefaultValue Fields fields) {
    public SmsSettings {
        if (!url.isBlank() && !isSafe(URI.create(url))) {
            throw new IllegalArgumentException("borgerraadgiver.sms.url must begin with https");
        }
    }

    public boolean isSet() {
        return !url.isBlank();
    }

    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme()) || "localhost".equals(address.getHost());
    }

    @Override
    public String toString() {
        return "SmsSettings[" + url + "]";
    }

    public record Fields(
            @DefaultValue("to") String to,
            @DefaultValue("message") String text,
            @DefaultValue("from") String sender) {}
}
