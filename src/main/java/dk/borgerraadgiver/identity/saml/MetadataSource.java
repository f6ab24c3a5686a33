package dk.borgerraadgiver.identity.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Reads an identity provider's metadata from where the operator says it is. */
final class MetadataSource {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static InputStream open(String place) {
        try {
            return place.startsWith("http:") || place.startsWith("https:") ? fetch(URI.create(place)) : read(place);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No metadata at " + place, unreadable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while reading " + place, stopped);
        }
    }

    private static InputStream fetch(URI address) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("%s answered %d".formatted(address, response.statusCode()));
            }
            return new ByteArrayInputStream(response.body());
        }
    }

    private static InputStream read(String place) throws IOException {
        return Files.newInputStream(place.startsWith("file:") ? Path.of(URI.create(place)) : Path.of(place));
    }

    private MetadataSource() {}
}
