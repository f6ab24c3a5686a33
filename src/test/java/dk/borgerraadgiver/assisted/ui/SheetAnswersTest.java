package dk.borgerraadgiver.assisted.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.web.FormField;
import dk.borgerraadgiver.web.Words;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R31: the typing-in screen asks what the wizard and the paper ask. */
@ExtendWith(Words.class)
class SheetAnswersTest {
    private static final Texts TEXTS = new Bundles().in(Language.DANISH);

    @Test
    void everyQuestionOfTheSetStandsOnTheScreenAndNoneOther() {
        SheetAnswers screen = screen();
        Stream<FormField<?, ?>> points = screen.addPoint(Filled.POINT.id());
        List<String> shown = Stream.concat(
                        points,
                        SheetAnswers.steps().stream()
                                .filter(step -> step != Step.POINTS)
                                .flatMap(screen::fields))
                .map(SheetAnswersTest::label)
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Questions.all().stream().map(SheetAnswersTest::label).toList());
    }

    @Test
    void whatIsShownIsWhatIsReadBack() {
        Answers all = Filled.all().with(everyLineOfContact());
        SheetAnswers screen = screen();
        screen.addPoint(Filled.POINT.id());
        SheetAnswers.steps().forEach(step -> screen.show(step, all));
        for (Step step : SheetAnswers.steps()) {
            assertThat(screen.answer(step)).isEqualTo(all.at(step).orElseGet(() -> Answer.none(step)));
        }
    }

    @Test
    void anEmptyPaperReadsAsNothingAnswered() {
        SheetAnswers screen = screen();
        screen.addPoint(Filled.POINT.id());
        for (Step step : SheetAnswers.steps()) {
            assertThat(screen.answer(step)).isEqualTo(Answer.none(step));
        }
    }

    private static Contact everyLineOfContact() {
        return new Contact(
                Filled.CONTACT.channel(),
                words("a@b.dk"),
                words("12345678"),
                words("Vej 1"),
                words("1704"),
                words("København V"),
                words("efter 12"),
                words("herberget"),
                words("Sofie"),
                Filled.CONTACT.neutral(),
                Filled.CONTACT.spoken(),
                words("somali"),
                Filled.CONTACT.needs(),
                words("god tid"));
    }

    private static dk.borgerraadgiver.complaint.Words words(String text) {
        return new dk.borgerraadgiver.complaint.Words(text);
    }

    private static SheetAnswers screen() {
        return new SheetAnswers("", TEXTS, TestDirectory.read());
    }

    private static String label(Question<?, ?> question) {
        return TEXTS.text(question.key()) + (question.required() ? "" : " (valgfrit)");
    }

    private static String label(FormField<?, ?> field) {
        return field.getElement()
                .getChildren()
                .flatMap(it -> it.getTag().equals("fieldset") ? it.getChildren() : Stream.of(it))
                .filter(it -> it.getTag().equals("label") || it.getTag().equals("legend"))
                .findFirst()
                .orElseThrow()
                .getTextRecursively();
    }
}
