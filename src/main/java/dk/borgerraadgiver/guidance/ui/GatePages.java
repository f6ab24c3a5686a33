package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.GateAnswer;
import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateDesk;
import dk.borgerraadgiver.guidance.GateQuestion;
import dk.borgerraadgiver.guidance.GateQuestions;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The gate's pages: why it is there, one question a page, and what came out of it. */
@Controller
@RequestMapping(GatePages.GATE)
class GatePages {
    static final String GATE = "/foer-du-klager";
    private static final String RESULT = GATE + "/resultat";

    private final GateDesk desk;
    private final VisitCookie cookie;
    private final Bundles bundles;
    private final Directory directory;
    private final Clock clock;

    GatePages(GateDesk desk, VisitCookie cookie, Bundles bundles, Directory directory, Clock clock) {
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

    @GetMapping
    String intro(HttpServletRequest request, Locale locale, Model model) {
        model.addAttribute("directory", directory);
        model.addAttribute("first", GATE + "/" + GateQuestion.MUNICIPALITY.step());
        cookie.visit(request)
                .ifPresent(visit ->
                        model.addAttribute("returning", ReturnView.of(visit, directory, texts(locale), clock)));
        return "guidance/intro";
    }

    @GetMapping("/{step}")
    String question(@PathVariable String step, HttpServletRequest request, Locale locale, Model model) {
        GateQuestion question = GateQuestion.at(step).orElseThrow(() -> new NotThere("question"));
        GateAnswers answers = answers(request);
        if (!GateQuestions.through(answers).contains(question)) {
            return "redirect:" + next(answers);
        }
        Said said = question.answerIn(answers).map(GateForm::show).orElse(Said.NOTHING);
        return page(question, answers, said, List.of(), locale, model);
    }

    @PostMapping("/{step}")
    String answer(
            @PathVariable String step,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        GateQuestion question = GateQuestion.at(step).orElseThrow(() -> new NotThere("question"));
        Said said = new Said(fields);
        Reading form = new Reading(said);
        Optional<? extends GateAnswer> answer = GateForm.read(question, form, LocalDate.now(clock));
        if (answer.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(question, answers(request), said, form.problems(), locale, model);
        }
        GateVisit visit = desk.answer(cookie.begin(request, response), answer.get());
        return "redirect:" + next(visit.answers());
    }

    @GetMapping("/resultat")
    String result(HttpServletRequest request, Locale locale, Model model) {
        GateAnswers answers = answers(request);
        if (GateQuestions.next(answers).isPresent()) {
            return "redirect:" + next(answers);
        }
        model.addAttribute("result", ResultView.of(answers, LocalDate.now(clock), texts(locale), directory));
        model.addAttribute("directory", directory);
        return "guidance/result";
    }

    @PostMapping("/slet")
    String forget(HttpServletRequest request, HttpServletResponse response) {
        cookie.end(request, response);
        return "redirect:" + GATE + "/slettet";
    }

    @GetMapping("/slettet")
    String forgotten() {
        return "guidance/forgotten";
    }

    private String page(
            GateQuestion question, GateAnswers answers, Said said, List<Problem> problems, Locale locale, Model model) {
        Texts texts = texts(locale);
        QuestionView.Place place = new QuestionView.Place(
                GateQuestions.through(answers).indexOf(question) + 1,
                GateQuestions.before(question, answers)
                        .map(before -> GATE + "/" + before.step())
                        .orElse(GATE));
        String municipality = directory.authority().municipality().in(texts.language());
        model.addAttribute("question", QuestionView.of(question, said, problems, texts, municipality, place));
        return "guidance/question";
    }

    private GateAnswers answers(HttpServletRequest request) {
        return cookie.visit(request).map(GateVisit::answers).orElse(GateAnswers.none());
    }

    private static String next(GateAnswers answers) {
        return GateQuestions.next(answers)
                .map(question -> GATE + "/" + question.step())
                .orElse(RESULT);
    }

    private Texts texts(Locale locale) {
        return bundles.in(Language.of(locale));
    }
}
