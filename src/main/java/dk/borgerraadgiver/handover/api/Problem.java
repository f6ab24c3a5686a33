package dk.borgerraadgiver.handover.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why a request got no other answer. */
enum Problem {
    MALFORMED(HttpStatus.BAD_REQUEST),
    NO_TOKEN(HttpStatus.UNAUTHORIZED),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    NOT_THERE(HttpStatus.NOT_FOUND),
    RULE(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    NOT_JSON(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    KEY_USED(HttpStatus.UNPROCESSABLE_CONTENT),
    TOO_MANY(HttpStatus.TOO_MANY_REQUESTS),
    FAULT(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    Problem(HttpStatus status) {
        this.status = status;
    }

    int status() {
        return status.value();
    }

    /** Stable: programs may look at it. */
    String type() {
        return "urn:borgerraadgiver:problem:" + word();
    }

    String textKey() {
        return "handover.problem." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
