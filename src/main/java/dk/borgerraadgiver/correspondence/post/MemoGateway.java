package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.DigitalPost;
import dk.borgerraadgiver.correspondence.DigitalPostSettings;
import dk.borgerraadgiver.correspondence.Memo;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** By the municipality's gateway. What it took before counts as taken; whatever else it refuses is tried again. */
final class MemoGateway implements DigitalPost {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NO_SUCH_MAILBOX = 404;
    private static final int TAKEN_BEFORE = 409;

    private final DigitalPostSettings settings;
    private final Memo memo;
    private final RestClient gateway;

    MemoGateway(DigitalPostSettings settings, Memo memo) {
        this.settings = settings;
        this.memo = memo;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        gateway = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Delivery send(Post post) {
        if (post.neutral()) {
            return Delivery.BY_HAND; // Digital Post always names its sender
        }
        HttpStatusCode answer = gateway.post()
                .uri(settings.url())
                .contentType(MediaType.APPLICATION_XML)
                .headers(headers -> headers(headers, post))
                .body(memo.of(post))
                .exchange((request, response) -> response.getStatusCode());
        if (answer.value() == NO_SUCH_MAILBOX) {
            return Delivery.NO_MAILBOX;
        }
        if (!answer.is2xxSuccessful() && answer.value() != TAKEN_BEFORE) {
            throw new IllegalStateException("The gateway answered " + answer.value());
        }
        return Delivery.SENT;
    }

    private void headers(HttpHeaders headers, Post post) {
        headers.set("Idempotency-Key", post.id().value().toString());
        if (!settings.authorization().isBlank()) {
            headers.set(HttpHeaders.AUTHORIZATION, settings.authorization());
        }
    }
}
