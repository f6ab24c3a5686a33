package dk.borgerraadgiver.complaint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.Form;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R31: the paper asks exactly what the wizard asks. */
class BlankFormTest {
    private static final Bundles BUNDLES = new Bundles();
    private static final Directory DIRECTORY = TestDirectory.read();
    private static final BlankFormPage PAGE = new BlankFormPage(TestPdf.pdf(), BUNDLES, DIRECTORY);

    @ParameterizedTest
    @EnumSource
    void asksEveryQuestionOfTheWizardOnceAndInItsOrder(Language language) {
        BlankForm form = BlankForm.in(BUNDLES.in(language), DIRECTORY);
        assertThat(form.parts().stream()
                        .flatMap(part -> part.questions().stream())
                        .map(BlankForm.Asked::key)
                        .distinct())
                .containsExactlyElementsOf(
                        Questions.all().stream().map(Question::key).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionHasRoomForItsAnswer(Language language) {
        BlankForm form = BlankForm.in(BUNDLES.in(language), DIRECTORY);
        assertThat(form.parts())
                .allSatisfy(part ->
                        assertThat(part.questions()).allMatch(question -> question.lines() > 0 || question.isTicked()));
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfTheQuestionsStandsOnThePaper(Language language) throws IOException {
        Texts texts = BUNDLES.in(language);
        String paper = words(text(pdf(language)));
        for (Question<?, ?> question : Questions.all()) {
            assertThat(paper).contains(words(texts.text(question.key())));
            choices(question).forEach(key -> assertThat(paper).contains(words(texts.text(key))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadByAScreenReader(Language language) throws Exception {
        Files.write(Path.of("target/klageskema-" + language.code() + ".pdf"), pdf(language));
        assertThat(PdfUa.faults(pdf(language))).isEmpty();
    }

    private static Stream<String> choices(Question<?, ?> question) {
        return switch (question.form()) {
            case Form.OneOf(var choices) -> choices.stream().map(question::choiceKey);
            case Form.AnyOf(var choices) -> choices.stream().map(question::choiceKey);
            default -> Stream.of();
        };
    }

    private static byte[] pdf(Language language) {
        return Objects.requireNonNull(PAGE.form(language.locale()).getBody());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
