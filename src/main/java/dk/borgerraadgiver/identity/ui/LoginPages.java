package dk.borgerraadgiver.identity.ui;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.identity.access.LocalPath;
import dk.borgerraadgiver.identity.access.LoginFailure;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on the way in and out: choose how to log in, why it failed, logged out. */
@Controller
class LoginPages {
    static final String CITIZENS_FIRST_PAGE = "/mine-sager";
    private static final Set<String> WAYS_IN = Set.of("mitid", "erhverv", "medarbejder");
    private static final String OFFICERS_FIRST_PAGE = "/sagsbehandling";

    private final Door door;
    private final boolean companies;

    LoginPages(Door door, @Value("${borgerraadgiver.login.erhverv.idp-metadata:}") String companyProvider) {
        this.door = door;
        this.companies = !companyProvider.isBlank();
    }

    @GetMapping("/log-ind")
    String login(@RequestParam @Nullable String til, Model model) {
        LocalPath asked = LocalPath.of(til);
        if (isParty() && !isForOfficers(asked)) {
            return "redirect:" + target(asked, CITIZENS_FIRST_PAGE);
        }
        offerWaysIn(asked, model);
        model.addAttribute(
                "isEmployee",
                door.actor().filter(Actor.Employee.class::isInstance).isPresent() && !isForOfficers(asked));
        model.addAttribute("companies", companies);
        return "identity/log-ind";
    }

    /** Whoever reloads the answer of a login that went well is logged in already. */
    @GetMapping("/log-ind/mislykket")
    String failed(
            @RequestParam(defaultValue = "") String hvad,
            @RequestParam @Nullable String til,
            @RequestParam(defaultValue = "mitid") String med,
            HttpServletResponse response,
            Model model) {
        LoginFailure failure = LoginFailure.of(hvad);
        LocalPath asked = LocalPath.of(til);
        if (failure == LoginFailure.TOO_LATE && door.actor().isPresent()) {
            return "redirect:" + asked.value();
        }
        response.setStatus(
                failure == LoginFailure.PROVIDER_AWAY
                        ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                        : HttpServletResponse.SC_FORBIDDEN);
        offerWaysIn(asked, model);
        model.addAttribute("again", WAYS_IN.contains(med) ? med : "mitid");
        model.addAttribute(
                "target",
                "medarbejder".equals(med) ? model.getAttribute("forOfficers") : model.getAttribute("forCitizens"));
        model.addAttribute("what", failure.key() + ".what");
        model.addAttribute("advice", failure.key() + ".advice");
        return "identity/mislykket";
    }

    @GetMapping("/logget-ud")
    String loggedOut(@RequestParam @Nullable String kun, Model model) {
        model.addAttribute("cleared", false);
        model.addAttribute("hereOnly", "her".equals(kun));
        return "identity/logget-ud";
    }

    /** On a shared computer nothing may stay behind, not even a draft that the browser keeps. */
    @PostMapping("/logget-ud")
    String clear(HttpServletResponse response, Model model) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        model.addAttribute("cleared", true);
        model.addAttribute("hereOnly", false);
        return "identity/logget-ud";
    }

    private boolean isParty() {
        return door.actor().filter(actor -> !(actor instanceof Actor.Employee)).isPresent();
    }

    private static void offerWaysIn(LocalPath asked, Model model) {
        model.addAttribute(
                "forCitizens", isForOfficers(asked) ? CITIZENS_FIRST_PAGE : target(asked, CITIZENS_FIRST_PAGE));
        model.addAttribute(
                "forOfficers", isForOfficers(asked) || asked.isForHelpers() ? asked.value() : OFFICERS_FIRST_PAGE);
    }

    static String target(LocalPath asked, String otherwise) {
        return asked.equals(LocalPath.FRONT_PAGE) ? otherwise : asked.value();
    }

    private static boolean isForOfficers(LocalPath path) {
        return path.value().startsWith(OFFICERS_FIRST_PAGE);
    }
}
