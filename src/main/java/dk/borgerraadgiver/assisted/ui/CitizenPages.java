package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.Help;
import dk.borgerraadgiver.assisted.HelpDesk;
import dk.borgerraadgiver.assisted.SaidIdentity;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.DateText;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is the citizen? As much as they have and want to give: CPR number, name and birthday, or nearly nothing. */
@Controller
@RequestMapping(CitizenPages.ADDRESS)
class CitizenPages {
    static final String ADDRESS = HelperPages.ADDRESS + "/borger";
    private static final String PAGE = "assisted/citizen";
    private static final String NAME = "name";

    private final HelpDesk desk;
    private final HelperSession session;
    private final Door door;
    private final Bundles bundles;

    CitizenPages(HelpDesk desk, HelperSession session, Door door, Bundles bundles) {
        this.desk = desk;
        this.session = session;
        this.door = door;
        this.bundles = bundles;
    }

    /** What the citizen can tell of themself; its page and its address. */
    enum How {
        CPR("assisted.citizen.cpr", "number"),
        NAVN("assisted.citizen.named", "born"),
        UKENDT("assisted.citizen.unknown", "year");

        private final String key;
        private final String field;

        How(String key, String field) {
            this.key = key;
            this.field = field;
        }

        static How at(String path) {
            return Arrays.stream(values())
                    .filter(how -> Form.value(how).equals(path))
                    .findFirst()
                    .orElseThrow(() -> new NotThere("page"));
        }
    }

    @GetMapping
    String how(Locale locale, Model model) {
        return session.help()
                .map(help -> show(choice(new LinkedMultiValueMap<>(), locale), ADDRESS, HelperPages.ADDRESS, model))
                .orElse("redirect:" + HelperPages.ADDRESS);
    }

    @PostMapping
    String chosen(
            @RequestParam MultiValueMap<String, String> said,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Form form = choice(said, locale);
        Optional<How> how = form.neededChoice("how", How.class);
        if (how.isPresent()) {
            return "redirect:" + ADDRESS + "/" + Form.value(how.get());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, ADDRESS, HelperPages.ADDRESS, model);
    }

    @GetMapping("/{how}")
    String who(@PathVariable String how, Locale locale, Model model) {
        How asked = How.at(how);
        return session.help()
                .map(help -> show(
                        form(
                                asked,
                                help.citizen()
                                        .map(citizen -> Form.filled(NAME, citizen.name()))
                                        .orElseGet(LinkedMultiValueMap::new),
                                locale),
                        ADDRESS + "/" + how,
                        ADDRESS,
                        model))
                .orElse("redirect:" + HelperPages.ADDRESS);
    }

    @PostMapping("/{how}")
    String said(
            @PathVariable String how,
            @RequestParam MultiValueMap<String, String> said,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        How asked = How.at(how);
        Optional<Help> help = session.help();
        if (help.isEmpty()) {
            return "redirect:" + HelperPages.ADDRESS;
        }
        Form form = form(asked, said, locale);
        identity(asked, form)
                .ifPresent(identity -> form.made(
                        asked.field,
                        () -> desk.identify(
                                door.actor().orElseThrow(), help.get().id(), identity)));
        if (form.isFine()) {
            return "redirect:/klag/hvem";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, ADDRESS + "/" + how, ADDRESS, model);
    }

    private static Optional<SaidIdentity> identity(How how, Form form) {
        String name = form.text(NAME);
        if (name.isEmpty() && how != How.UKENDT) {
            form.refuse(NAME, "assisted.refused.name-missing");
        }
        String typed = form.text(how.field);
        return switch (how) {
            case CPR ->
                form.made(how.field, () -> new CivilNumber(typed))
                        .flatMap(number -> name.isEmpty()
                                ? Optional.empty()
                                : form.made(NAME, () -> new SaidIdentity.WithCivilNumber(name, number)));
            case NAVN ->
                form.made(how.field, () -> day(typed))
                        .flatMap(born -> name.isEmpty()
                                ? Optional.empty()
                                : form.made(NAME, () -> new SaidIdentity.WithBirthDate(name, born)));
            case UKENDT ->
                form.made(how.field, () -> year(typed))
                        .flatMap(year -> form.made(NAME, () -> new SaidIdentity.WithYear(name, year)));
        };
    }

    /** Such as 3. marts 1942, 3/3 1942 or 03-03-1942. */
    private static LocalDate day(String typed) {
        String[] parts = typed.strip().split("[\\s./-]+");
        Optional<LocalDate> day =
                parts.length == 3 ? new DateText(parts[0], parts[1], parts[2]).date() : Optional.empty();
        return day.orElseThrow(() -> new Rejected("assisted.refused.birth-date"));
    }

    private static int year(String typed) {
        if (!typed.matches("[0-9]{4}")) {
            throw new Rejected("assisted.refused.born");
        }
        return Integer.parseInt(typed);
    }

    private Form choice(MultiValueMap<String, String> said, Locale locale) {
        return new Form(bundles.in(Language.of(locale)), "assisted.citizen", said).one("how", How.values());
    }

    private Form form(How how, MultiValueMap<String, String> said, Locale locale) {
        Form form = new Form(bundles.in(Language.of(locale)), how.key, said);
        return switch (how) {
            case CPR -> form.line(NAME).digits(how.field);
            case NAVN -> form.line(NAME).line(how.field);
            case UKENDT -> form.optionalLine(NAME).digits(how.field);
        };
    }

    private static String show(Form form, String action, String back, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("action", action);
        model.addAttribute("back", back);
        return PAGE;
    }
}
