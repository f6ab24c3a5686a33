package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.HelpedIn;
import dk.borgerraadgiver.assisted.Sheet;
import dk.borgerraadgiver.assisted.SheetDesk;
import dk.borgerraadgiver.assisted.StatusCode;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Journey;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was typed is read through against the paper; then it is a case, with a receipt to print. */
@Controller
@RequestMapping("/" + SheetPages.ROUTE + "/{id}")
class SheetPages {
    static final String ROUTE = "sagsbehandling/papirskema";
    static final String CHECK = "/tjek";

    private final SheetDesk desk;
    private final DocumentDesk documents;
    private final Door door;
    private final Bundles bundles;

    SheetPages(SheetDesk desk, DocumentDesk documents, Door door, Bundles bundles) {
        this.desk = desk;
        this.documents = documents;
        this.door = door;
        this.bundles = bundles;
    }

    record Fact(String label, String value) {}

    /** @throws NotThere when it can be nobody's form */
    static PaperId id(String typed) {
        try {
            return new PaperId(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere("paper form");
        }
    }

    /** As far as it is kept: the day of birth (R26). */
    static String masked(LocalDate born) {
        return DateTimeFormatter.ofPattern("ddMMyy").format(born) + "-••••";
    }

    @ModelAttribute("address")
    String address(@PathVariable String id) {
        return "/" + ROUTE + "/" + id(id).value();
    }

    @GetMapping(CHECK)
    String check(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean igen, Locale locale, Model model) {
        Texts texts = bundles.in(Language.of(locale));
        Sheet sheet = desk.one(actor(), id(id));
        Complaint.Draft draft = desk.draft(actor(), id(id));
        model.addAttribute("again", igen);
        model.addAttribute("facts", facts(sheet, texts));
        model.addAttribute("gaps", gaps(sheet, draft, texts));
        model.addAttribute("sections", Summary.of(draft.answers(), texts));
        model.addAttribute("papers", documents.in(draft.folder()));
        model.addAttribute("revision", draft.revision());
        return "assisted/sheet-check";
    }

    /** The code is shown in this answer alone. */
    @PostMapping(CHECK)
    String makeCase(@PathVariable String id, @RequestParam int revision, Locale locale, Model model) {
        try {
            return switch (desk.makeCase(actor(), id(id), revision)) {
                case HelpedIn.Received(CaseNumber number, Optional<StatusCode> code) -> {
                    model.addAttribute("number", number.value());
                    code.ifPresent(made -> model.addAttribute("code", made.inGroups()));
                    model.addAttribute("next", PrintedReceipt.next(bundles.in(Language.of(locale))));
                    yield "assisted/sheet-done";
                }
                case HelpedIn.Incomplete incomplete -> throw new IllegalStateException("Gaps are let through");
                case HelpedIn.ChangedSince() -> "redirect:" + address(id) + CHECK + "?igen=true";
            };
        } catch (Rejected unusable) {
            return "redirect:" + address(id); // the page says at the field what is wrong, when they go on from there
        }
    }

    @PostMapping("/slet")
    String delete(@PathVariable String id) {
        desk.delete(actor(), id(id));
        return "redirect:/" + ROUTE;
    }

    private static List<Fact> facts(Sheet sheet, Texts texts) {
        String unknown = texts.text("assisted.sheet.nothing");
        Dates dates = new Dates(texts.language());
        String born = sheet.head().born().date().map(dates::day).orElse(unknown);
        return List.of(
                new Fact(
                        texts.text("assisted.sheet.came"),
                        sheet.head().came().date().map(dates::day).orElse(unknown)),
                new Fact(texts.text("assisted.sheet.name"), orElse(sheet.head().name(), unknown)),
                new Fact(
                        texts.text("assisted.sheet.number"),
                        sheet.known().map(known -> masked(known.born())).orElse(unknown)),
                new Fact(texts.text("assisted.sheet.born"), born),
                new Fact(
                        texts.text("assisted.sheet.for-whom"),
                        orElse(sheet.head().forWhom(), unknown)));
    }

    /** What to ask about; nothing is refused for it (R7). */
    private static List<String> gaps(Sheet sheet, Complaint.Draft draft, Texts texts) {
        List<String> gaps = new ArrayList<>();
        if (sheet.head().name().isBlank()) {
            gaps.add(texts.text("assisted.sheet.name"));
        }
        if (sheet.born().isEmpty() && draft.answers().contact().postcode().isEmpty()) {
            gaps.add(texts.text("assisted.sheet.no-fact"));
        }
        Journey.through(draft.answers()).unanswered().forEach(question -> gaps.add(texts.text(question.key())));
        return gaps;
    }

    private static String orElse(String said, String otherwise) {
        return said.isBlank() ? otherwise : said;
    }

    private Actor actor() {
        return door.employee();
    }
}
