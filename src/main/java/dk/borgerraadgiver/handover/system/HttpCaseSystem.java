package dk.borgerraadgiver.handover.system;

import dk.borgerraadgiver.handover.CaseSystem;
import dk.borgerraadgiver.handover.HandoverId;
import dk.borgerraadgiver.handover.HandoverSettings;
import dk.borgerraadgiver.handover.Parcel;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** An endpoint: {@code PUT <url>/<id>} takes a parcel, {@code GET <url>/<id>} says what became of it. */
final class HttpCaseSystem implements CaseSystem {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int NOT_FOUND = 404;
    private static final int TAKEN_BEFORE = 409;

    private final HandoverSettings settings;
    private final Registration registration;
    private final RestClient endpoint;

    HttpCaseSystem(HandoverSettings settings, Registration registration) {
        this.settings = settings;
        this.registration = registration;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        endpoint = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Answer hand(Parcel parcel) {
        Answer answer = endpoint.put()
                .uri(address(parcel.id()))
                .contentType(MediaType.valueOf("application/zip"))
                .headers(headers -> headers(headers, parcel.id()))
                .body(parcel.zip())
                .exchange((request, response) ->
                        response.getStatusCode().value() == TAKEN_BEFORE ? new Answer.Unknown() : answer(response));
        return answer instanceof Answer.Unknown ? ask(parcel.id()) : answer;
    }

    @Override
    public Answer ask(HandoverId id) {
        return endpoint.get()
                .uri(address(id))
                .headers(headers -> headers(headers, id))
                .exchange((request, response) ->
                        response.getStatusCode().value() == NOT_FOUND ? new Answer.Unknown() : answer(response));
    }

    private Answer answer(ClientHttpResponse response) throws IOException {
        return switch (response.getStatusCode().value()) {
            case OK, CREATED -> registration.read(response.getBody().readAllBytes());
            case ACCEPTED -> new Answer.Waiting();
            default ->
                throw new IllegalStateException(
                        "The case system answered " + response.getStatusCode().value());
        };
    }

    private String address(HandoverId id) {
        return settings.url().replaceAll("/$", "") + "/" + id.value();
    }

    private void headers(HttpHeaders headers, HandoverId id) {
        headers.set("Idempotency-Key", id.value().toString());
        if (!settings.authorization().isBlank()) {
            headers.set(HttpHeaders.AUTHORIZATION, settings.authorization());
        }
    }
}
