package dk.borgerraadgiver.correspondence.ui;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.NoticeDesk;
import dk.borgerraadgiver.correspondence.Subject;
import dk.borgerraadgiver.correspondence.ToDo;
import dk.borgerraadgiver.correspondence.ToDoId;
import dk.borgerraadgiver.correspondence.Trying;
import dk.borgerraadgiver.correspondence.Whom;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom does the office have to tell by hand? */
@Controller
class ByHandPage {
    static final String ADDRESS = "/sagsbehandling/giv-besked";

    private final NoticeDesk desk;
    private final Door door;

    ByHandPage(NoticeDesk desk, Door door) {
        this.desk = desk;
        this.door = door;
    }

    /**
     * @param number of the case; empty for a draft
     * @param letter address of the letter to the administration; empty, where it is not one
     */
    record Line(
            UUID id,
            String number,
            String letter,
            String occasion,
            List<Whom> whom,
            String reason,
            String next,
            boolean mayTryAgain,
            Instant since) {}

    record Attempt(String number, String occasion, int attempts, Instant next) {}

    @GetMapping(ADDRESS)
    String show(Locale locale, Model model) {
        Actor.Employee officer = door.employee();
        model.addAttribute("dates", new Dates(Language.of(locale)));
        model.addAttribute(
                "lines",
                desk.toDo(officer).stream().map(toDo -> line(officer, toDo)).toList());
        model.addAttribute(
                "attempts",
                desk.trying(officer).stream().map(ByHandPage::attempt).toList());
        return "correspondence/by-hand";
    }

    @PostMapping(ADDRESS)
    String done(@RequestParam UUID besked) {
        desk.done(door.employee(), new ToDoId(besked));
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/igen")
    String again(@RequestParam UUID besked) {
        desk.again(door.employee(), new ToDoId(besked));
        return "redirect:" + ADDRESS;
    }

    private Line line(Actor.Employee officer, ToDo toDo) {
        return new Line(
                toDo.id().value(),
                number(toDo.about()),
                letter(toDo.about()),
                toDo.occasion().officeKey(),
                desk.whom(officer, toDo),
                toDo.reason().textKey(),
                toDo.reason().nextKey(),
                toDo.reason().canBeTriedAgain() && toDo.recipient().isPresent(),
                toDo.happenedAt());
    }

    private static Attempt attempt(Trying trying) {
        return new Attempt(number(trying.about()), trying.occasion().officeKey(), trying.attempts(), trying.next());
    }

    private static String letter(Subject about) {
        return about instanceof Subject.OfLetter(var number, int letter)
                ? "/sagsbehandling/%s/hoering/%d".formatted(number.value(), letter)
                : "";
    }

    private static String number(Subject about) {
        return switch (about) {
            case Subject.OfCase ofCase -> ofCase.number().value();
            case Subject.OfLetter ofLetter -> ofLetter.number().value();
            case Subject.OfDraft ofDraft -> "";
        };
    }
}
