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
    private static final int LINE_HEIGHT = 8;

    /**
     * @param name begins the names of its fields
     * @param lead what the step says before it asks
     */
    record Part(String name, String title, Optional<String> lead, List<Asked> questions) {}

    /**
     * @param key of the question
     * @param name of its field
     * @param lines how many lines to write on; none where one ticks
     * @param choices to tick
     */
    record Asked(
            String key,
            String name,
            String label,
            Optional<String> hint,
            int lines,
            List<String> choices,
            boolean several) {
        public boolean isTicked() {
            return !choices.isEmpty();
        }

        /** Height of the room to write in, in millimetres. */
        public int height() {
            return lines * LINE_HEIGHT;
        }
    }

    static BlankForm in(Texts texts, Directory directory) {
        return in(texts, directory, Wording.ORDINARY);
    }

    /** The same questions in short words, one thought at a time. */
    static BlankForm easyToRead(Texts texts, Directory directory) {
        return in(texts, directory, Wording.EASY);
    }

    private static BlankForm in(Texts texts, Directory directory, Wording wording) {
        return new BlankForm(Arrays.stream(Step.values())
                .filter(Step::asks)
                .flatMap(step -> parts(step, texts, directory, wording))
                .toList());
    }

    private static Stream<Part> parts(Step step, Texts texts, Directory directory, Wording wording) {
        List<Asked> questions = Questions.at(step)
                .map(question -> asked(question, texts, directory, wording))
                .toList();
        if (step == Step.POINTS) {
            return IntStream.rangeClosed(1, POINTS)
                    .mapToObj(number -> new Part(
                            step.path() + number,
                            texts.text("complaint.points.number", number),
                            number == 1 ? wording.lead(step, texts) : Optional.empty(),
                            questions));
        }
        return Stream.of(new Part(step.path(), wording.title(step, texts), wording.lead(step, texts), questions));
    }

    private static Asked asked(Question<?, ?> question, Texts texts, Directory directory, Wording wording) {
        return new Asked(
                question.key(),
                question.name(),
                wording.label(question, texts),
                wording.hint(question, texts),
                lines(question),
                choices(question, texts, directory, wording),
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

    private static List<String> choices(Question<?, ?> question, Texts texts, Directory directory, Wording wording) {
        return switch (question.form()) {
            case Form.Line line -> List.of();
            case Form.Lines lines -> List.of();
            case Form.OneOf one ->
                one.choices().stream()
                        .map(choice -> wording.choice(question, choice, texts))
                        .toList();
            case Form.AnyOf any ->
                any.choices().stream()
                        .map(choice -> wording.choice(question, choice, texts))
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
}
