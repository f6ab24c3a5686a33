package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Speaks with the site as the municipality's case system does, with a token of the demo's issuer. */
final class TheCaseSystem {
    private static final Pattern ENTRY = Pattern.compile("\"entry\":(\\d+)");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;

    TheCaseSystem(String site) {
        this.site = site;
    }

    /** @return which entry of the history it became */
    int writesToTheCitizen(String number, String person, String text) {
        String body = "{\"kind\":\"message-to-citizen\",\"person\":\"%s\",\"text\":\"%s\",\"answerWanted\":false}"
                .formatted(person, text);
        HttpResponse<String> told =
                send(HttpRequest.newBuilder(URI.create(site + "/api/v1/cases/" + number + "/events"))
                        .header("Authorization", "Bearer " + token())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
        if (told.statusCode() != 201) {
            throw new AssertionError("The status API answered " + told.statusCode() + " " + told.body());
        }
        return Integer.parseInt(found(ENTRY, told.body()));
    }

    private String token() {
        return found(
                TOKEN,
                send(HttpRequest.newBuilder(URI.create(site + "/demo/issuer/token")))
                        .body());
    }

    private static String found(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        if (!found.find()) {
            throw new AssertionError("There is no " + pattern);
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
