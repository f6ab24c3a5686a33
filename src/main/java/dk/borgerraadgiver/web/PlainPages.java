package dk.borgerraadgiver.web;

import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where a page leads when it cannot go on: the login has ended, or the browser is too old for it. */
@Controller
class PlainPages {
    static final String EXPIRED = "/udloebet";
    static final String OLD_BROWSER = "/gammel-browser";
    static final String FAULT = "/fejl";

    /** Back is where one was: told by the link, or by the browser. */
    @GetMapping(EXPIRED)
    String expired(
            @RequestParam Optional<String> til,
            @RequestHeader(name = HttpHeaders.REFERER) Optional<String> referrer,
            Model model) {
        model.addAttribute(
                "back",
                til.or(() -> referrer.flatMap(PlainPages::pathOf))
                        .flatMap(Paths::local)
                        .orElse("/mine-sager"));
        return "web/udloebet";
    }

    /** Browsers ask for it here where a page does not say where it is. */
    @GetMapping("/favicon.ico")
    String icon() {
        return "redirect:/icon.svg";
    }

    @GetMapping(OLD_BROWSER)
    String oldBrowser() {
        return "web/gammel-browser";
    }

    @GetMapping(FAULT)
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    String fault() {
        return "error/5xx";
    }

    private static Optional<String> pathOf(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getRawPath()).filter(path -> !path.equals(EXPIRED));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }
}
