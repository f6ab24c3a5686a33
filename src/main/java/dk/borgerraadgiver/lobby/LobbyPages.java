package dk.borgerraadgiver.lobby;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Pages that everyone may read: front page, contact, and what happens to one's data. */
@Controller
class LobbyPages {
    private final Directory directory;
    private final PublicAddress address;
    private final Optional<AccessibilityFigures> figures;

    LobbyPages(Directory directory, PublicAddress address, Optional<AccessibilityFigures> figures) {
        this.directory = directory;
        this.address = address;
        this.figures = figures;
    }

    @ModelAttribute("directory")
    Directory directory() {
        return directory;
    }

    @ModelAttribute("language")
    Language language(Locale locale) {
        return Language.of(locale);
    }

    @GetMapping("/")
    String front() {
        return "lobby/front";
    }

    @GetMapping("/kontakt")
    String contact() {
        return "lobby/kontakt";
    }

    @GetMapping("/privatliv")
    String privacy() {
        return "lobby/privatliv";
    }

    /** What the law wants of an accessibility statement: Decision (EU) 2018/1523. */
    @GetMapping("/tilgaengelighed")
    String accessibility(Model model) {
        model.addAttribute("host", address.host());
        figures.ifPresent(found -> model.addAttribute("figures", found));
        return "lobby/tilgaengelighed";
    }

    /** The short address that the law's guidance asks for: to the statement where the agency keeps it, once it does. */
    @GetMapping("/was")
    String accessibilityInShort() {
        return "redirect:"
                + directory.accessibility().registered().map(URI::toString).orElse("/tilgaengelighed");
    }
}
