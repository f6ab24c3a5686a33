package dk.borgerraadgiver.mediation.ui;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What mediation is, for everybody. */
@Controller
class PublicPage {
    @GetMapping("/maegling")
    String show() {
        return "mediation/maegling";
    }
}
