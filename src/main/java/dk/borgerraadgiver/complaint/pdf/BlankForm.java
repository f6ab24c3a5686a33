package dk.borgerraadgiver.complaint.pdf;

import dk.borgerraadgiver.complaint.Form;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions of the wizard as a sheet to write on. */
record BlankForm(List<Part> parts) {
    private static final int POINTS = 2;
    private static final int LINES = 4;
    private static final int LINES_OF_THE_STORY = 10;

    /** @param lead what the step says before it asks */
    record Part(String title, Optional<String> lead, List<Asked> questions) {}

    /**
     * @param key of the question
     * @param lines how many lines to write on; none where one ticks
     * @param choices to tick
     */
    record Asked(String key, String label, Optional<String> hint, int lines, List<String> choices, boolean several) {
        public boolean isTicked() {
            return !choices.isEmpty();
        }
    }

    static BlankForm in(Texts texts, Directory directory) {
        return new BlankForm(Arrays.stream(Step.values())
                .filter(Step::asks)
                .flatMap(step -> parts(step, texts, directory))
                .toList());
    }

    private static Stream<Part> parts(Step step, Texts texts, Directory directory) {
        List<Asked> questions = Questions.at(step)
                .map(question -> asked(question, texts, directory))
                .toList();
        if (step == Step.POINTS) {
            return IntStream.rangeClosed(1, POINTS)
                    .mapToObj(number -> new Part(
                            texts.text("complaint.points.number", number),
                            number == 1 ? Optional.of(texts.text("complaint.paper.points")) : Optional.empty(),
                            questions));
        }
        return Stream.of(new Part(texts.text(step.key() + ".title"), lead(step, texts), questions));
    }

    private static Optional<String> lead(Step step, Texts texts) {
        return optional("complaint.paper." + step.path(), texts).or(() -> optional(step.key() + ".lead", texts));
    }

    private static Asked asked(Question<?, ?> question, Texts texts, Directory directory) {
        return new Asked(
                question.key(),
                texts.text(question.key()),
                optional(question.hintKey(), texts),
                lines(question),
                choices(question, texts, directory),
                question.form() instanceof Form.AnyOf);
    }

    private static int lines(Question<?, ?> question) {
        return switch (question.form()) {
            case Form.Line line -> 1;
            case Form.Lines lines -> question.equals(Questions.WHAT) ? LINES_OF_THE_STORY : LINES;
            case Form.OneOf one -> 0;
            case Form.AnyOf any -> 0;
            case Form.Administration administration -> 0;
        };
    }

    private static List<String> choices(Question<?, ?> question, Texts texts, Directory directory) {
        return switch (question.form()) {
            case Form.Line line -> List.of();
            case Form.Lines lines -> List.of();
            case Form.OneOf one ->
                one.choices().stream()
                        .map(choice -> texts.text(question.choiceKey(choice)))
                        .toList();
            case Form.AnyOf any ->
                any.choices().stream()
                        .map(choice -> texts.text(question.choiceKey(choice)))
                        .toList();
            case Form.Administration administration -> administrations(texts, directory);
        };
    }

    private static List<String> administrations(Texts texts, Directory directory) {
        Language language = texts.language();
        return Stream.concat(
                        directory.administrations().stream()
                                .map(administration -> administration.name().in(language)),
                        Stream.of(texts.text("complaint.place.administration.unknown")))
                .toList();
    }

    private static Optional<String> optional(String key, Texts texts) {
        return texts.has(key) ? Optional.of(texts.text(key)) : Optional.empty();
    }
}
