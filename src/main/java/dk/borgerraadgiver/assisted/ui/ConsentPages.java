package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.GivenConsent;
import dk.borgerraadgiver.assisted.GivenConsent.Way;
import dk.borgerraadgiver.assisted.Help;
import dk.borgerraadgiver.assisted.HelpDesk;
import dk.borgerraadgiver.assisted.HelpedIn;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.Journey;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reads everything back in the citizen's words; then the citizen says yes, and it is handed in (R14). */
@Controller
@RequestMapping(HelperPages.ADDRESS)
class ConsentPages {
    static final String READ_BACK = HelperPages.ADDRESS + "/laes-op";
    static final String CONSENT = HelperPages.ADDRESS + "/samtykke";

    private static final String TYPED = "typed";

    private final HelpDesk desk;
    private final HelperSession session;
    private final DocumentDesk documents;
    private final Door door;
    private final Bundles bundles;

    ConsentPages(HelpDesk desk, HelperSession session, DocumentDesk documents, Door door, Bundles bundles) {
        this.desk = desk;
        this.session = session;
        this.documents = documents;
        this.door = door;
        this.bundles = bundles;
    }

    /** Carried once from the page that sends the code to the page that asks for it. */
    private record Typed(MultiValueMap<String, String> fields) {}

    @GetMapping("/laes-op")
    String readBack(@RequestParam(defaultValue = "false") boolean igen, Locale locale, Model model) {
        Optional<Help> help = session.help();
        if (help.isEmpty()) {
            return "redirect:" + HelperPages.ADDRESS;
        }
        if (help.get().citizen().isEmpty()) {
            return "redirect:" + CitizenPages.ADDRESS;
        }
        Complaint.Draft draft = desk.draft(actor(), help.get().id());
        Optional<Step> missing = Journey.through(draft.answers()).firstMissing();
        if (missing.isPresent()) {
            return "redirect:" + missing.get().address();
        }
        session.readBack(draft.revision());
        model.addAttribute("name", help.get().citizen().orElseThrow().name());
        model.addAttribute("sections", Summary.of(draft.answers().asAsked(), bundles.in(Language.of(locale))));
        model.addAttribute("papers", documents.in(draft.folder()));
        model.addAttribute("again", igen);
        return "assisted/read-back";
    }

    @GetMapping("/samtykke")
    String ask(@RequestParam(defaultValue = "") String sms, Locale locale, Model model) {
        if (session.help().isEmpty() || session.readBack().isEmpty()) {
            return "redirect:" + READ_BACK;
        }
        model.addAttribute("sms", sms);
        MultiValueMap<String, String> said =
                model.getAttribute(TYPED) instanceof Typed typed ? typed.fields() : new LinkedMultiValueMap<>();
        return show(ConsentForm.of(said, bundles.in(Language.of(locale))), model);
    }

    /** Whatever else was typed stays on the page. */
    @PostMapping("/samtykke/kode")
    String sendCode(
            @RequestParam MultiValueMap<String, String> said,
            Locale locale,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        Optional<Help> help = session.help();
        if (help.isEmpty()) {
            return "redirect:" + HelperPages.ADDRESS;
        }
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>(said);
        typed.set("way", Form.value(Way.CODE));
        ConsentForm form = ConsentForm.of(typed, bundles.in(Language.of(locale)));
        String phone = form.asked().text("phone");
        Optional<Boolean> sent = form.asked()
                .made("phone", () -> desk.sendCode(actor(), help.get().id(), phone, Language.of(locale)));
        if (sent.isPresent()) {
            next.addFlashAttribute(TYPED, new Typed(typed));
            return "redirect:" + CONSENT + "?sms=" + (sent.get() ? "sendt" : "ikke");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, model);
    }

    @PostMapping("/samtykke")
    String handIn(
            @RequestParam MultiValueMap<String, String> said,
            @RequestParam(required = false) Optional<MultipartFile> paper,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        Optional<HelpId> help = session.id();
        if (help.isEmpty() || session.readBack().isEmpty()) {
            return "redirect:" + HelperPages.ADDRESS;
        }
        ConsentForm form = ConsentForm.of(said, bundles.in(Language.of(locale)));
        Optional<GivenConsent> consent = form.read();
        Optional<MultipartFile> photograph = paper.filter(file -> !file.isEmpty());
        if (consent.map(GivenConsent::way).filter(Way.PHOTOGRAPHED::equals).isPresent()) {
            takeIn(help.get(), photograph, form.asked(), locale);
        }
        if (consent.isPresent() && form.asked().isFine()) {
            Optional<String> next = handedIn(help.get(), consent.get(), form, Language.of(locale));
            if (next.isPresent()) {
                return "redirect:" + next.get();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, model);
    }

    private Optional<String> handedIn(HelpId help, GivenConsent consent, ConsentForm form, Language language) {
        int readBack = session.readBack().orElseThrow();
        try {
            return Optional.of(next(desk.handIn(actor(), help, consent, form.code(), readBack, language)));
        } catch (Rejected no) {
            form.asked().refuse(form.fieldOf(no), no.textKey(), no.arguments().toArray());
            return Optional.empty();
        }
    }

    private String next(HelpedIn handedIn) {
        return switch (handedIn) {
            case HelpedIn.Received(CaseNumber number, var code) -> {
                if (session.receipt().isEmpty()) {
                    session.receipt(new HelperSession.Receipt(number, code, false));
                }
                yield ReceiptPages.ADDRESS;
            }
            case HelpedIn.Incomplete(Step step) -> step.address();
            case HelpedIn.ChangedSince() -> READ_BACK + "?igen=true";
        };
    }

    /** The photograph lies with the other papers of the case, where the officers see it. */
    private void takeIn(HelpId help, Optional<MultipartFile> photograph, Form form, Locale locale) throws IOException {
        if (photograph.isEmpty()) {
            form.refuse("paper", "assisted.consent.paper.error");
            return;
        }
        try (InputStream bytes = photograph.get().getInputStream()) {
            String name = "samtykke-"
                    + Optional.ofNullable(photograph.get().getOriginalFilename())
                            .orElse("");
            Received received = documents.receive(desk.draft(actor(), help).folder(), name, bytes);
            if (received instanceof Received.Refused refused) {
                form.refuseWith("paper", refused.refusal().in(bundles.in(Language.of(locale))));
            }
        } catch (NotThere handedInAlready) {
            // sent twice: the first time took it in
        }
    }

    private String show(ConsentForm form, Model model) {
        model.addAttribute("form", form.asked());
        return "assisted/consent";
    }

    private Actor actor() {
        return door.actor().orElseThrow(() -> new NotThere("helper"));
    }
}
