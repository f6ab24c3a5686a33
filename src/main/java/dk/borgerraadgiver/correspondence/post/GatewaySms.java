package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.Sms;
import dk.borgerraadgiver.correspondence.SmsSettings;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** By the gateway under {@code borgerraadgiver.sms}. Whatever it does not accept is tried again. */
final class GatewaySms implements Sms {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String DENMARK = "+45";
    private static final int DANISH_NUMBER = 8;

    private final SmsSettings settings;
    private final RestClient gateway;

    GatewaySms(SmsSettings settings) {
        this.settings = settings;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        gateway = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public Delivery send(Message message) {
        String sender = message.neutral() ? settings.neutralSender() : settings.sender();
        if (message.neutral() && sender.isBlank()) {
            return Delivery.BY_HAND;
        }
        gateway.post()
                .uri(settings.url())
                .contentType(MediaType.APPLICATION_JSON)
                .headers(this::authorise)
                .header("Idempotency-Key", message.id().value().toString())
                .body(parts(message, sender))
                .retrieve()
                .toBodilessEntity();
        return Delivery.SENT;
    }

    private void authorise(HttpHeaders headers) {
        if (!settings.authorization().isBlank()) {
            headers.set(HttpHeaders.AUTHORIZATION, settings.authorization());
        }
    }

    private Map<String, String> parts(Message message, String sender) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(settings.fields().to(), international(message.to()));
        parts.put(settings.fields().text(), message.text());
        if (!sender.isBlank()) {
            parts.put(settings.fields().sender(), sender);
        }
        return parts;
    }

    /** E.164; eight digits alone are a Danish number. */
    static String international(String typed) {
        String number = typed.replaceAll("[^+0-9]", "").replaceFirst("^00", "+");
        return number.length() == DANISH_NUMBER ? DENMARK + number : number;
    }
}
