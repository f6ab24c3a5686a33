package dk.borgerraadgiver.web;

import dk.borgerraadgiver.content.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The language of the site is the one the person chose, kept in a cookie; Danish until then. */
@Controller
class LanguageChoice {
    static final String COOKIE = "sprog";
    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping("/sprog")
    ResponseEntity<Void> choose(
            @RequestParam("til") String code,
            @RequestParam(name = "tilbage", defaultValue = "/") String back,
            HttpServletRequest request) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, Language.of(code).code())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .header(HttpHeaders.LOCATION, Paths.local(back).orElse("/"))
                .build();
    }

    static Language find(Optional<Cookie[]> cookies) {
        return cookies.stream()
                .flatMap(all -> Arrays.stream(all))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Stream.ofNullable(cookie.getValue()))
                .map(Language::of)
                .findFirst()
                .orElse(Language.DANISH);
    }
}
