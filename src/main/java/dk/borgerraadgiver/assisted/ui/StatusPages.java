package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.Look;
import dk.borgerraadgiver.assisted.StatusCode;
import dk.borgerraadgiver.assisted.StatusDesk;
import dk.borgerraadgiver.casework.Outline;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.shared.CaseNumber;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where does my case stand? Without login: case number, code and one thing the person knows. */
@Controller
@RequestMapping(StatusPages.ADDRESS)
class StatusPages {
    static final String ADDRESS = "/status";
    private static final String KEY = "assisted.status";
    private static final String NUMBER = "number";
    private static final String CODE = "code";
    private static final String KNOWN = "known";

    private final StatusDesk desk;
    private final Bundles bundles;

    StatusPages(StatusDesk desk, Bundles bundles) {
        this.desk = desk;
        this.bundles = bundles;
    }

    @GetMapping
    String ask(Locale locale, Model model) {
        model.addAttribute("form", form(new LinkedMultiValueMap<>(), locale));
        return "assisted/status";
    }

    @PostMapping
    String look(
            @RequestParam MultiValueMap<String, String> said,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Form form = form(said, locale);
        Optional<CaseNumber> number = form.made(NUMBER, () -> CaseNumbers.read(form.text(NUMBER)));
        Optional<StatusCode> code = form.made(CODE, () -> new StatusCode(form.text(CODE)));
        String known = form.needed(KNOWN);
        model.addAttribute("form", form);
        if (!form.isFine()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "assisted/status";
        }
        return switch (desk.look(number.orElseThrow(), code.orElseThrow(), known, request.getRemoteAddr())) {
            case Look.Shown(CaseNumber shown, Outline outline) -> {
                model.addAllAttributes(new OutlineView(bundles.in(Language.of(locale)), shown, outline).model());
                yield "assisted/status-shown";
            }
            case Look.NotRight() -> {
                form.refuse(NUMBER, KEY + ".not-right");
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield "assisted/status";
            }
            case Look.Wait(Instant until) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                response.setHeader(HttpHeaders.RETRY_AFTER, "60");
                // to the next whole minute, so that whoever comes then is let in
                model.addAttribute("until", new Dates(Language.of(locale)).clock(until.plusSeconds(59)));
                yield "assisted/status-wait";
            }
        };
    }

    private Form form(MultiValueMap<String, String> said, Locale locale) {
        return new Form(bundles.in(Language.of(locale)), KEY, said)
                .line(NUMBER)
                .digits(CODE)
                .digits(KNOWN);
    }
}
