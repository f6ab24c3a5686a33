package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.complaint.Choice;
import dk.borgerraadgiver.complaint.Form.AnyOf;
import dk.borgerraadgiver.complaint.Form.OneOf;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What to ask on the telephone, in order: the same questions as the wizard's, made from the same source. */
@Controller
class ScriptPage {
    private final Bundles bundles;
    private final Directory directory;

    ScriptPage(Bundles bundles, Directory directory) {
        this.bundles = bundles;
        this.directory = directory;
    }

    record Part(String title, List<Line> lines) {}

    record Line(String question, @Nullable String hint, boolean required, List<String> choices) {}

    @GetMapping(HelperPages.ADDRESS + "/telefon")
    String script(Locale locale, Model model) {
        Language language = Language.of(locale);
        model.addAttribute("parts", parts(bundles.in(language)));
        model.addAttribute("authority", directory.authority().name().in(language));
        return "assisted/script";
    }

    static List<Part> parts(Texts texts) {
        return Arrays.stream(Step.values())
                .filter(step -> Questions.at(step).findAny().isPresent())
                .map(step -> new Part(
                        texts.text(step.key() + ".title"),
                        Questions.at(step)
                                .map(question -> line(question, texts))
                                .toList()))
                .toList();
    }

    private static Line line(Question<?, ?> question, Texts texts) {
        return new Line(
                texts.text(question.key()),
                texts.has(question.hintKey()) ? texts.text(question.hintKey()) : null,
                question.required(),
                choices(question).stream()
                        .map(choice -> texts.text(question.choiceKey(choice)))
                        .toList());
    }

    private static List<Choice> choices(Question<?, ?> question) {
        return switch (question.form()) {
            case OneOf one -> one.choices();
            case AnyOf any -> any.choices();
            default -> List.of();
        };
    }
}
