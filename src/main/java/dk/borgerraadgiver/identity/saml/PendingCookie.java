package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.content.PublicAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Binds a login under way to this browser. The provider's answer comes from another site, where the session's cookie does
 * not go along, so this one is of its own: short-lived, one for each tab, and good for nothing else.
 */
@Component
class PendingCookie {
    private static final String NAME = "log-ind-";
    private static final String ANSWERS = "/login/saml2/sso";
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final PublicAddress site;
    private final SecureRandom random = new SecureRandom();

    PendingCookie(PublicAddress site) {
        this.site = site;
    }

    String newSecret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    void give(HttpServletResponse response, String relayState, String secret) {
        set(response, relayState, secret, LIFE);
    }

    void take(HttpServletResponse response, String relayState) {
        set(response, relayState, "", Duration.ZERO);
    }

    Optional<String> secret(HttpServletRequest request, @Nullable String relayState) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME + relayState))
                .map(Cookie::getValue);
    }

    private void set(HttpServletResponse response, String relayState, String value, Duration life) {
        ResponseCookie cookie = ResponseCookie.from(NAME + relayState, value)
                .path(ANSWERS)
                .maxAge(life)
                .httpOnly(true)
                .secure(site.isEncrypted())
                .sameSite(site.isEncrypted() ? "None" : "Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
