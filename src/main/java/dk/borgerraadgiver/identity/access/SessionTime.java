package dk.borgerraadgiver.identity.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page how long the login lasts: {@code GET /session} only asks, {@code POST /session} prolongs it. */
@RestController
class SessionTime {
    private final SessionClock clock;
    private final Clock now;

    SessionTime(SessionClock clock, Clock now) {
        this.clock = clock;
        this.now = now;
    }

    @GetMapping(SessionClock.PATH)
    ResponseEntity<Left> ask(HttpServletRequest request) {
        return tell(request);
    }

    /** The request itself is the sign of life. */
    @PostMapping(SessionClock.PATH)
    ResponseEntity<Left> prolong(HttpServletRequest request) {
        return tell(request);
    }

    private ResponseEntity<Left> tell(HttpServletRequest request) {
        Left left = clock.times(request)
                .map(times -> new Left(true, times.left(now.instant()).toSeconds(), times.canBeProlonged()))
                .orElse(new Left(false, 0, false));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(left);
    }

    /** @param canBeProlonged false when the identity provider's limit comes first */
    record Left(boolean loggedIn, long secondsLeft, boolean canBeProlonged) {}
}
