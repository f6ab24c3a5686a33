package dk.borgerraadgiver.handover.api;

import dk.borgerraadgiver.handover.StatusEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was sent, as the description says and not otherwise. */
@Component
class StatusRequests {
    static final String KEY = "Idempotency-Key";
    static final int LARGEST = 65_536;

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    static final class NotJson extends RuntimeException {}

    static final class TooLarge extends RuntimeException {}

    StatusEvent read(HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            throw new NotJson();
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new TooLarge();
        }
        UUID key = key(Optional.ofNullable(request.getHeader(KEY)).orElse(""));
        Fields fields = new Fields(tree(body));
        StatusKind kind = fields.word("kind", StatusKind.class);
        String person = fields.name("person");
        Optional<String> personId = fields.perhapsId("personId");
        StatusEvent event = new StatusEvent(key, digest(body), person, personId, kind.event(fields));
        fields.nothingElse();
        return event;
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException broken) {
            throw new Malformed("body");
        }
    }

    private static UUID key(String key) {
        try {
            UUID read = UUID.fromString(key);
            if (read.toString().equalsIgnoreCase(key)) {
                return read;
            }
            throw new Malformed(KEY);
        } catch (IllegalArgumentException noKey) {
            throw new Malformed(KEY);
        }
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.parseMediaType(type).isCompatibleWith(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
