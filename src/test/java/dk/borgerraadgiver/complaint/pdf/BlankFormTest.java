package dk.borgerraadgiver.complaint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.Form;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Readability;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** R31: the paper asks exactly what the wizard asks. */
class BlankFormTest {
    private static final Bundles BUNDLES = new Bundles();
    private static final Directory DIRECTORY = TestDirectory.read();
    private static final BlankFormPage PAGE = new BlankFormPage(new PrintedForm(TestPdf.pdf(), BUNDLES, DIRECTORY));

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
        assertThat(PdfFacts.faults(pdf(language), language)).isEmpty();
        assertThat(PdfFacts.of(pdf(language)).headings())
                .startsWith("H1 " + BUNDLES.in(language).text("complaint.paper.title"))
                .containsSubsequence(BlankForm.in(BUNDLES.in(language), DIRECTORY).parts().stream()
                        .map(part -> "H2 " + part.title())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void theEasyFormAsksTheSameInWordsOfItsOwn(Language language) {
        Texts texts = BUNDLES.in(language);
        List<BlankForm.Asked> easy = BlankForm.easyToRead(texts, DIRECTORY).parts().stream()
                .flatMap(part -> part.questions().stream())
                .toList();
        assertThat(easy.stream().map(BlankForm.Asked::key).distinct())
                .containsExactlyElementsOf(
                        Questions.all().stream().map(Question::key).toList());
        assertThat(easy).allSatisfy(question -> {
            assertThat(texts.has(Wording.easy(question.key())))
                    .as(question.key())
                    .isTrue();
            assertThat(question.lines() > 0 || question.isTicked()).isTrue();
        });
        assertThat(fields(BlankForm.easyToRead(texts, DIRECTORY))).isEqualTo(fields(BlankForm.in(texts, DIRECTORY)));
    }

    @ParameterizedTest
    @EnumSource
    void theEasyFormIsEasyToRead(Language language) {
        Texts texts = BUNDLES.in(language);
        String words = BlankForm.easyToRead(texts, DIRECTORY).parts().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.title(), part.lead().orElse("")),
                        part.questions().stream()
                                .filter(question -> !question.name().equals("administration")) // names of offices
                                .flatMap(question ->
                                        Stream.concat(Stream.of(question.label()), question.choices().stream()))))
                .collect(Collectors.joining("\n"));
        assertThat(Readability.of(words).lix()).isLessThan(25);
        assertThat(Readability.of(words).longestSentence()).isLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @EnumSource
    void theEasyFormCanBeReadByAScreenReader(Language language) throws Exception {
        byte[] easy = Optional.ofNullable(PAGE.easyToRead(language.locale()).getBody())
                .orElseThrow();
        Files.write(Path.of("target/klageskema-let-" + language.code() + ".pdf"), easy);
        assertThat(PdfUa.faults(easy)).isEmpty();
        assertThat(PdfFacts.faults(easy, language)).isEmpty();
    }

    private static List<String> fields(BlankForm form) {
        return form.parts().stream()
                .flatMap(part -> part.questions().stream().map(question -> part.name() + question.name()))
                .toList();
    }

    /** Each line and each box is a field that says its question; what is typed is kept, whatever the letters. */
    @ParameterizedTest
    @EnumSource
    void canBeFilledInOnTheScreen(Language language) throws IOException {
        String typed = "Åse Øst-Ægir, Nguyễn, Łukasz, Ελένη, Жанна";
        String story = (typed + "\n").repeat(60);
        ByteArrayOutputStream saved = new ByteArrayOutputStream();
        try (PDDocument form = Loader.loadPDF(pdf(language))) {
            for (PDField field : form.getDocumentCatalog().getAcroForm().getFields()) {
                assertThat(field.getAlternateFieldName())
                        .as(field.getPartialName())
                        .isNotBlank();
                switch (field) {
                    case PDCheckBox box -> {
                        assertThat(states(box))
                                .containsExactlyInAnyOrder("Ja", "Off"); // by any other name it stays empty
                        box.check();
                    }
                    case PDTextField lines when lines.isMultiline() -> lines.setValue(story);
                    case PDTextField line -> line.setValue(typed);
                    default -> throw new AssertionError(field.getClass());
                }
            }
            form.save(saved);
        }
        try (PDDocument filled = Loader.loadPDF(saved.toByteArray())) {
            List<PDField> fields = filled.getDocumentCatalog().getAcroForm().getFields();
            assertThat(fields).extracting(PDField::getPartialName).doesNotHaveDuplicates();
            assertThat(fields)
                    .allSatisfy(field -> assertThat(field.getValueAsString())
                            .isEqualTo(
                                    field instanceof PDTextField lines ? lines.isMultiline() ? story : typed : "Ja"));
            assertThat(fields).hasSize(fieldsOnPaper(language));
            Files.write(Path.of("target/klageskema-udfyldt-" + language.code() + ".pdf"), saved.toByteArray());
        }
    }

    private static Stream<String> states(PDCheckBox box) {
        return box.getWidgets().getFirst().getAppearance().getNormalAppearance().getSubDictionary().keySet().stream()
                .map(COSName::getName);
    }

    /** Name, number, for whom, day and name at the end; then one for each line, and one for each box. */
    private static int fieldsOnPaper(Language language) {
        return 5
                + BlankForm.in(BUNDLES.in(language), DIRECTORY).parts().stream()
                        .flatMap(part -> part.questions().stream())
                        .mapToInt(question ->
                                question.isTicked() ? question.choices().size() : 1)
                        .sum();
    }

    @ParameterizedTest
    @EnumSource
    void theTabulatorGoesFromFieldToFieldInReadingOrder(Language language) throws IOException {
        try (PDDocument form = Loader.loadPDF(pdf(language))) {
            for (PDPage page : form.getPages()) {
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            }
        }
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
