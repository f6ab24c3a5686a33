package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.guidance.GateDesk;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.VisitToken;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie {@code foer}: set first when there is something to remember, and read by no script. */
@Component
class VisitCookie {
    static final String NAME = "foer";

    private final GateDesk desk;

    VisitCookie(GateDesk desk) {
        this.desk = desk;
    }

    Optional<GateVisit> visit(HttpServletRequest request) {
        return token(request).flatMap(token -> desk.remembered(token.value()));
    }

    /** Never a token of the browser's own making: an unknown one is replaced. */
    VisitToken begin(HttpServletRequest request, HttpServletResponse response) {
        VisitToken token = token(request)
                .filter(it -> desk.remembered(it.value()).isPresent())
                .orElseGet(VisitToken::random);
        set(request, response, token.value(), GateDesk.REMEMBERED_FOR);
        return token;
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(desk::forget);
        set(request, response, "", Duration.ZERO);
    }

    private static Optional<VisitToken> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(cookies -> Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> value.isBlank() ? Stream.empty() : Stream.of(new VisitToken(value)))
                .findFirst();
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration remembered) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(NAME, value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .path("/")
                        .maxAge(remembered)
                        .build()
                        .toString());
    }
}
