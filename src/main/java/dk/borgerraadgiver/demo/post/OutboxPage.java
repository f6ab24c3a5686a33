package dk.borgerraadgiver.demo.post;

import dk.borgerraadgiver.content.Time;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What would this site have sent? */
@Controller
@Profile("demo")
class OutboxPage {
    private final RememberedPost post;

    OutboxPage(RememberedPost post) {
        this.post = post;
    }

    @GetMapping("/demo/udbakke")
    String show(Model model) {
        model.addAttribute("post", post.newest());
        model.addAttribute("zone", Time.DENMARK);
        return "demo/udbakke";
    }
}
