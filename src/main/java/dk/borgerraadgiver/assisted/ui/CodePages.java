package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.CodeDesk;
import dk.borgerraadgiver.assisted.StatusCode;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A lost code: the officer makes a new one, now or for a letter. It is shown this once. */
@Controller
@RequestMapping("/sagsbehandling/{number}/statuskode")
class CodePages {
    private static final String PAGE = "assisted/code";

    private final CodeDesk desk;
    private final PrintedReceipt receipt;
    private final Door door;

    CodePages(CodeDesk desk, PrintedReceipt receipt, Door door) {
        this.desk = desk;
        this.receipt = receipt;
        this.door = door;
    }

    @ModelAttribute("number")
    String number(@PathVariable String number) {
        return number;
    }

    @GetMapping
    String show(@PathVariable String number, @RequestParam(defaultValue = "false") boolean brev, Model model) {
        desk.madeAt(actor(), read(number)).ifPresent(at -> model.addAttribute("madeAt", at));
        model.addAttribute("letterAsked", brev);
        return PAGE;
    }

    @PostMapping
    String renew(@PathVariable String number, Model model) {
        model.addAttribute("code", desk.renew(actor(), read(number)).inGroups());
        return PAGE;
    }

    @PostMapping("/brev")
    String letter(@PathVariable String number) {
        desk.askForLetter(actor(), read(number));
        return "redirect:/sagsbehandling/" + read(number) + "/statuskode?brev=true";
    }

    /** Only the code that lives is printed: what stands on paper works. */
    @PostMapping("/kvittering.pdf")
    ResponseEntity<byte[]> print(@PathVariable String number, @RequestParam String code, Locale locale) {
        StatusCode shown = desk.checked(actor(), read(number), code(code));
        return receipt.answer(read(number), shown, Language.of(locale));
    }

    private Actor actor() {
        return door.employee();
    }

    private static CaseNumber read(String number) {
        try {
            return new CaseNumber(number);
        } catch (Rejected notANumber) {
            throw new NotThere("case");
        }
    }

    private static StatusCode code(String typed) {
        try {
            return new StatusCode(typed);
        } catch (Rejected notACode) {
            throw new NotThere("status code");
        }
    }
}
