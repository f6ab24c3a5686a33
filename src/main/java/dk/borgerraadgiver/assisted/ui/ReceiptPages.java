package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.StatusCode;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The receipt to print, the code typed back once, and then the next citizen. All the helper sees after the hand-in. */
@Controller
@RequestMapping(ReceiptPages.ADDRESS)
class ReceiptPages {
    static final String ADDRESS = HelperPages.ADDRESS + "/kvittering";
    private static final String PAGE = "assisted/receipt";

    private final HelperSession session;
    private final PrintedReceipt printed;
    private final Bundles bundles;

    ReceiptPages(HelperSession session, PrintedReceipt printed, Bundles bundles) {
        this.session = session;
        this.printed = printed;
        this.bundles = bundles;
    }

    @GetMapping
    String show(Locale locale, Model model) {
        return session.receipt()
                .map(receipt -> show(receipt, form(new LinkedMultiValueMap<>(), locale), locale, model))
                .orElse("redirect:" + HelperPages.ADDRESS);
    }

    /** From the paper, before the citizen leaves: a code that cannot be read helps nobody. */
    @PostMapping
    String typeBack(
            @RequestParam MultiValueMap<String, String> said,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Optional<HelperSession.Receipt> receipt = session.receipt();
        if (receipt.isEmpty()) {
            return "redirect:" + HelperPages.ADDRESS;
        }
        Form form = form(said, locale);
        Optional<StatusCode> typed = form.made("code", () -> new StatusCode(form.text("code")));
        if (typed.isPresent() && !typed.equals(receipt.get().code())) {
            form.refuse("code", "assisted.done.code.error");
        }
        if (form.isFine()) {
            session.receipt(new HelperSession.Receipt(
                    receipt.get().number(), receipt.get().code(), true));
            return "redirect:" + ADDRESS;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(receipt.get(), form, locale, model);
    }

    @GetMapping("/kvittering.pdf")
    ResponseEntity<byte[]> print(Locale locale) {
        HelperSession.Receipt receipt = session.receipt().orElseThrow(() -> new NotThere("receipt"));
        StatusCode code = receipt.code().orElseThrow(() -> new NotThere("status code"));
        return printed.answer(receipt.number(), code, Language.of(locale));
    }

    @PostMapping("/naeste")
    String next(HttpServletRequest request, HttpServletResponse response) {
        HelperPages.leaveNothing(session, request, response);
        return "redirect:" + HelperPages.ADDRESS;
    }

    private String show(HelperSession.Receipt receipt, Form form, Locale locale, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("number", receipt.number().value());
        receipt.code().ifPresent(code -> model.addAttribute("code", code.inGroups()));
        model.addAttribute("typedBack", receipt.typedBack());
        model.addAttribute("next", PrintedReceipt.next(texts(locale)));
        return PAGE;
    }

    private Form form(MultiValueMap<String, String> said, Locale locale) {
        return new Form(texts(locale), "assisted.done", said).digits("code");
    }

    private Texts texts(Locale locale) {
        return bundles.in(Language.of(locale));
    }
}
