package dk.borgerraadgiver.demo.post;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What would this site have sent? */
@Controller
@Profile("demo")
class OutboxPage {
    private final RememberedPost post;
    private final RememberedCaseSystem caseSystem;

    OutboxPage(RememberedPost post, RememberedCaseSystem caseSystem) {
        this.post = post;
        this.caseSystem = caseSystem;
    }

    @GetMapping("/demo/udbakke")
    String show(Locale locale, Model model) {
        model.addAttribute("post", post.newest());
        model.addAttribute("dates", new Dates(Language.of(locale)));
        return "demo/udbakke";
    }

    @GetMapping("/demo/sagssystem")
    String caseSystem(Model model) {
        model.addAttribute("parcels", caseSystem.newest());
        return "demo/sagssystem";
    }

    @GetMapping(value = "/demo/sagssystem/{reference}.zip", produces = "application/zip")
    ResponseEntity<byte[]> parcel(@PathVariable long reference) {
        return ResponseEntity.of(caseSystem.parcel(reference));
    }

    /** Digital Post as the machine at the other end reads it. */
    @GetMapping(value = "/demo/udbakke/{id}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> memo(@PathVariable long id) {
        return ResponseEntity.of(post.memo(id));
    }
}
