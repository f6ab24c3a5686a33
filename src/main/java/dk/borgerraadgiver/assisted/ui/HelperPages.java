package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.Help;
import dk.borgerraadgiver.assisted.HelpDesk;
import dk.borgerraadgiver.assisted.HelperRole;
import dk.borgerraadgiver.assisted.HelperRole.Capacity;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom do you help? Says who the helper is, begins, goes on with what was put aside, and changes to the next one. */
@Controller
@RequestMapping(HelperPages.ADDRESS)
class HelperPages {
    static final String ADDRESS = "/hjaelp-en-anden";
    private static final String PAGE = "assisted/helper";

    private final HelpDesk desk;
    private final HelperSession session;
    private final Door door;
    private final Bundles bundles;

    HelperPages(HelpDesk desk, HelperSession session, Door door, Bundles bundles) {
        this.desk = desk;
        this.session = session;
        this.door = door;
        this.bundles = bundles;
    }

    /** No name stands in the list: the next citizen may see the screen. */
    record PutAside(UUID id, String begun) {}

    record FollowedLine(String number, String stage, String until) {}

    @GetMapping
    String start(Locale locale, Model model) {
        if (session.help().isPresent()) {
            return "redirect:" + ADDRESS + "/skift";
        }
        if (session.receipt().isPresent()) {
            return "redirect:" + ReceiptPages.ADDRESS;
        }
        MultiValueMap<String, String> known = session.role()
                .map(role -> Form.filled("capacity", Form.value(role.capacity()), "organisation", role.organisation()))
                .orElseGet(Form::filled);
        return show(form(known, locale), locale, model);
    }

    @PostMapping
    String begin(
            @RequestParam MultiValueMap<String, String> said,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Form form = form(said, locale);
        Optional<HelperRole> role = form.neededChoice("capacity", Capacity.class)
                .flatMap(capacity ->
                        form.made("organisation", () -> new HelperRole(capacity, form.text("organisation"))));
        if (role.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, locale, model);
        }
        session.role(role.get());
        session.take(desk.begin(actor(), role.get(), Language.of(locale)).id());
        return "redirect:" + CitizenPages.ADDRESS;
    }

    @PostMapping("/fortsaet")
    String goOn(@RequestParam UUID id) {
        Help help = desk.find(actor(), new HelpId(id)).orElseThrow(() -> new NotThere("help"));
        session.take(help.id());
        return "redirect:" + (help.citizen().isPresent() ? "/klag/hvem" : CitizenPages.ADDRESS);
    }

    @GetMapping("/skift")
    String change(Model model) {
        if (session.help().isEmpty()) {
            return "redirect:" + ADDRESS;
        }
        model.addAttribute("goOn", session.help().flatMap(Help::citizen).isPresent() ? "/klag" : CitizenPages.ADDRESS);
        return "assisted/change";
    }

    /** @param slet whether what was typed goes at once */
    @PostMapping("/skift")
    String changed(
            @RequestParam(defaultValue = "false") boolean slet,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (slet) {
            session.id().ifPresent(help -> desk.delete(actor(), help));
        }
        leaveNothing(session, request, response);
        return "redirect:" + ADDRESS;
    }

    /** Not on the screen, not behind the back button, not in the browser's stores, not in the session. */
    static void leaveNothing(HelperSession session, HttpServletRequest request, HttpServletResponse response) {
        session.nextCitizen();
        request.changeSessionId();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private String show(Form form, Locale locale, Model model) {
        Texts texts = texts(locale);
        model.addAttribute("form", form);
        model.addAttribute(
                "putAside",
                desk.open(actor()).stream()
                        .map(help ->
                                new PutAside(help.id().value(), new Dates(texts.language()).minute(help.begunAt())))
                        .toList());
        model.addAttribute("followed", followed(texts));
        return PAGE;
    }

    private List<FollowedLine> followed(Texts texts) {
        return desk.followed(actor()).stream()
                .map(one -> {
                    Map<String, Object> words = new OutlineView(texts, one.number(), one.outline()).model();
                    return new FollowedLine(
                            one.number().value(),
                            texts.text(words.get("stage") + ".name"),
                            new Dates(texts.language()).day(one.until()));
                })
                .toList();
    }

    private Form form(MultiValueMap<String, String> said, Locale locale) {
        return new Form(texts(locale), "assisted.helper", said)
                .one("capacity", Capacity.values())
                .optionalLine("organisation");
    }

    private Actor actor() {
        return door.actor().orElseThrow(() -> new NotThere("helper"));
    }

    private Texts texts(Locale locale) {
        return bundles.in(Language.of(locale));
    }
}
