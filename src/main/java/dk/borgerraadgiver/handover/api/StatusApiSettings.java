package dk.borgerraadgiver.handover.api;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens open the status API. With nothing set, it is not there.
 *
 * @param issuer who issues tokens, as it stands in them
 * @param keySet where its keys are
 * @param audience for whom tokens must be
 * @param client the case system, as the issuer names it
 * @param scope what it must be allowed
 * @param clockSkew how far the issuer's clock may be from ours
 * @param requestsAMinute from one address
 */
@ConfigurationProperties("borgerraadgiver.status-api")
record StatusApiSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String keySet,
        @DefaultValue("") String audience,
        @DefaultValue("") String client,
        @DefaultValue("case-status") String scope,
        @DefaultValue("60s") Duration clockSkew,
        @DefaultValue("120") int requestsAMinute) {
    StatusApiSettings {
        List<String> needed = List.of(issuer, keySet, audience, client);
        if (needed.stream().anyMatch(String::isBlank) && !needed.stream().allMatch(String::isBlank)) {
            throw new IllegalArgumentException("borgerraadgiver.status-api needs issuer, key-set, audience and client");
        }
        if (!keySet.isBlank() && !isSafe(URI.create(keySet))) {
            throw new IllegalArgumentException("borgerraadgiver.status-api.key-set must begin with https");
        }
        if (scope.isBlank() || requestsAMinute < 1) {
            throw new IllegalArgumentException("borgerraadgiver.status-api needs a scope and a number of requests");
        }
    }

    boolean isOn() {
        return !issuer.isBlank();
    }

    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme()) || "localhost".equals(address.getHost());
    }
}
