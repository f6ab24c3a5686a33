package dk.borgerraadgiver.handover.ui;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.handover.Handover;
import dk.borgerraadgiver.handover.HandoverDesk;
import dk.borgerraadgiver.handover.Reconciliation;
import dk.borgerraadgiver.handover.Reconciliation.OnTheWay;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Does everything stand in the case system? */
@Controller
class HandoverPage {
    static final String ADDRESS = "/sagsbehandling/overlevering";

    private final HandoverDesk desk;
    private final Door door;

    HandoverPage(HandoverDesk desk, Door door) {
        this.desk = desk;
        this.door = door;
    }

    /**
     * @param entry its number in the history; the first is the complaint itself
     * @param tried text key: how many times
     * @param what text key: taken or not, and why
     */
    record Line(String number, int entry, int behind, Instant since, int attempts, String tried, String what) {}

    record Done(String number, int entry, Instant at, String reference, boolean byHand) {}

    @GetMapping(ADDRESS)
    String show(Locale locale, Model model) {
        show(model, locale, desk.reconciliation(door.employee()));
        return "handover/reconciliation";
    }

    @PostMapping(ADDRESS)
    String registered(
            @RequestParam String sag,
            @RequestParam String nummer,
            Locale locale,
            Model model,
            RedirectAttributes told) {
        try {
            desk.registeredByHand(door.employee(), new CaseNumber(sag), nummer);
        } catch (Rejected no) {
            show(model, locale, desk.reconciliation(door.employee()));
            model.addAttribute("wrong", new CaseNumber(sag).value());
            model.addAttribute("typed", nummer);
            model.addAttribute("refusal", no.textKey());
            model.addAttribute("refusalArguments", no.arguments().toArray());
            return "handover/reconciliation";
        }
        return told(told, "handover.done.registered", sag);
    }

    @PostMapping(ADDRESS + "/igen")
    String again(@RequestParam String sag, RedirectAttributes told) {
        desk.again(door.employee(), new CaseNumber(sag));
        return told(told, "handover.done.again", sag);
    }

    @PostMapping(ADDRESS + "/mangler")
    String missing(RedirectAttributes told) {
        desk.handOverMissing(door.employee());
        return told(told, "handover.done.missing", "");
    }

    private static String told(RedirectAttributes told, String key, String number) {
        told.addFlashAttribute("told", key);
        told.addFlashAttribute("toldOf", number);
        return "redirect:" + ADDRESS;
    }

    private static void show(Model model, Locale locale, Reconciliation found) {
        model.addAttribute("dates", new Dates(Language.of(locale)));
        model.addAttribute("there", found.systemIsThere());
        model.addAttribute("registered", found.registered());
        model.addAttribute("late", lines(found.late()));
        model.addAttribute("waiting", lines(found.waiting()));
        model.addAttribute(
                "missing", found.missing().stream().map(CaseNumber::value).toList());
        model.addAttribute(
                "last",
                found.last().stream()
                        .map(HandoverPage::done)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static List<Line> lines(List<OnTheWay> open) {
        return open.stream().map(one -> line(one.next(), one.behind())).toList();
    }

    private static Line line(Handover one, int behind) {
        return new Line(
                one.number().value(),
                one.sequence(),
                behind,
                one.since(),
                one.attempts(),
                tried(one.attempts()),
                what(one));
    }

    private static String tried(int attempts) {
        return switch (attempts) {
            case 0 -> "handover.tried.never";
            case 1 -> "handover.tried.once";
            default -> "handover.tried";
        };
    }

    private static String what(Handover one) {
        if (one.trouble().isPresent()) {
            return "handover.what.failed";
        }
        return one.handed() ? "handover.what.handed" : "handover.what.queued";
    }

    private static Optional<Done> done(Handover one) {
        return one.registered()
                .map(said ->
                        new Done(one.number().value(), one.sequence(), said.at(), said.reference(), said.byHand()));
    }
}
