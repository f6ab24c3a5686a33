package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.GateDesk;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.Letter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Helps to complain to the administration first, and back again (R3). */
@Controller
@RequestMapping(LetterPages.LETTER)
class LetterPages {
    static final String LETTER = GatePages.GATE + "/brev";
    static final String RECEIVER = LETTER + "/modtager";
    private static final String READY = LETTER + "/klar";

    private final GateDesk desk;
    private final VisitCookie cookie;
    private final Bundles bundles;
    private final Directory directory;
    private final Clock clock;

    LetterPages(GateDesk desk, VisitCookie cookie, Bundles bundles, Directory directory, Clock clock) {
        this.desk = desk;
        this.cookie = cookie;
        this.bundles = bundles;
        this.directory = directory;
        this.clock = clock;
    }

    @ModelAttribute("language")
    Language language(Locale locale) {
        return Language.of(locale);
    }

    @GetMapping("/modtager")
    String receiver(HttpServletRequest request, Locale locale, Model model) {
        return receiver(letter(request), List.of(), locale, model);
    }

    /** The same form searches and chooses, so that it needs no script and no search word ends up in an address. */
    @PostMapping("/modtager")
    String choose(
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Said said = new Said(fields);
        Reading form = new Reading(said);
        LetterForm.Receiver chosen = LetterForm.receiver(form, said, directory);
        if (!form.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return receiver(letter(request).searched(chosen.search()), form.problems(), locale, model);
        }
        desk.write(
                cookie.begin(request, response),
                letter -> letter.searched(chosen.search())
                        .to(chosen.searching() ? letter.administration() : chosen.administration()));
        return "redirect:" + (chosen.searching() ? RECEIVER : LETTER);
    }

    @GetMapping
    String write(HttpServletRequest request, Locale locale, Model model) {
        Optional<Letter> letter = cookie.visit(request).flatMap(GateVisit::letter);
        if (letter.isEmpty()) {
            return "redirect:" + RECEIVER;
        }
        return fields(LetterForm.show(letter.get()), List.of(), locale, model);
    }

    @PostMapping
    String keep(
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Said said = new Said(fields);
        Reading form = new Reading(said);
        Letter written = LetterForm.read(form, LocalDate.now(clock));
        if (!form.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return fields(said, form.problems(), locale, model);
        }
        desk.write(
                cookie.begin(request, response),
                letter -> written.searched(letter.search()).to(letter.administration()));
        return "redirect:" + READY;
    }

    @GetMapping("/klar")
    String ready(HttpServletRequest request, Locale locale, Model model) {
        Optional<GateVisit> visit = cookie.visit(request);
        Optional<Letter> letter =
                visit.flatMap(GateVisit::letter).filter(it -> it.writtenOn().isPresent());
        if (letter.isEmpty()) {
            return "redirect:" + LETTER;
        }
        Texts texts = texts(locale);
        Optional<Administration> administration = letter.get().administration().flatMap(directory::administration);
        model.addAttribute("text", LetterText.of(letter.get(), administration, directory.authority(), texts));
        administration.ifPresent(it -> model.addAttribute("administration", it));
        model.addAttribute("directory", directory);
        model.addAttribute("comeBack", new Dates(texts.language()).day(comeBack(letter.get())));
        model.addAttribute(
                "until",
                new Dates(texts.language())
                        .day(LocalDate.ofInstant(
                                visit.orElseThrow().changedAt().plus(GateDesk.REMEMBERED_FOR), clock.getZone())));
        return "guidance/letter-ready";
    }

    /** A day for the person's own calendar. It says nothing about what it is about (R25). */
    @GetMapping("/husk.ics")
    ResponseEntity<String> remind(HttpServletRequest request, Locale locale) {
        Optional<Letter> letter = cookie.visit(request)
                .flatMap(GateVisit::letter)
                .filter(it -> it.writtenOn().isPresent());
        if (letter.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, LETTER)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"husk.ics\"")
                .body(Reminder.on(
                        comeBack(letter.get()), texts(locale).text("guidance.letter.remind.text"), clock.instant()));
    }

    private String receiver(Letter letter, List<Problem> problems, Locale locale, Model model) {
        model.addAttribute("receiver", ReceiverView.of(letter, problems, directory, texts(locale)));
        return "guidance/letter-receiver";
    }

    private String fields(Said said, List<Problem> problems, Locale locale, Model model) {
        model.addAttribute("form", LetterForm.view(said, problems, texts(locale)));
        return "guidance/letter";
    }

    private Letter letter(HttpServletRequest request) {
        return cookie.visit(request).flatMap(GateVisit::letter).orElse(Letter.empty());
    }

    private LocalDate comeBack(Letter letter) {
        return letter.comeBackOn(directory.authority().comeBackAfterDays()).orElseThrow();
    }

    private Texts texts(Locale locale) {
        return bundles.in(Language.of(locale));
    }
}
