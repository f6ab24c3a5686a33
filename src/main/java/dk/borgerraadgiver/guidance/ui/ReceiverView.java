package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.content.Wording;
import dk.borgerraadgiver.guidance.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the person finds the administration: by search, or from the list.
 *
 * @param found one line on what the search gave; absent before the first search
 */
record ReceiverView(
        String search, @Nullable String found, List<QuestionView.Option> options, List<QuestionView.ErrorView> errors) {
    public @Nullable String error(String field) {
        return QuestionView.errorIn(errors, field);
    }

    static ReceiverView of(Letter letter, List<Problem> problems, Directory directory, Texts texts) {
        List<Administration> matching = directory.search(letter.search()).stream()
                .map(Directory.Found::administration)
                .toList();
        List<Administration> ordered = new ArrayList<>(matching);
        directory.administrations().stream()
                .filter(it -> !matching.contains(it))
                .forEach(ordered::add);
        List<QuestionView.Option> options = new ArrayList<>();
        for (Administration administration : ordered) {
            options.add(option(options.size(), administration, letter, texts));
        }
        options.add(new QuestionView.Option(
                LetterForm.DO_NOT_KNOW,
                LetterForm.DO_NOT_KNOW,
                texts.text("guidance.letter.administration.unsure"),
                texts.text("guidance.letter.administration.unsure.hint"),
                letter.writtenOn().isPresent() && letter.administration().isEmpty()));
        return new ReceiverView(
                letter.search(),
                found(letter.search(), !matching.isEmpty(), texts),
                options,
                problems.stream()
                        .map(problem -> new QuestionView.ErrorView(problem.field(), problem.in(texts)))
                        .toList());
    }

    private static QuestionView.Option option(int index, Administration administration, Letter letter, Texts texts) {
        return new QuestionView.Option(
                index == 0 ? LetterForm.RECEIVER : LetterForm.RECEIVER + "-" + (index + 1),
                administration.code(),
                administration.name().in(texts.language()),
                texts.text(
                        "guidance.letter.administration.handles",
                        administration.handles().stream()
                                .map((Wording topic) -> topic.in(texts.language()))
                                .collect(Collectors.joining(", "))),
                letter.administration().filter(administration.code()::equals).isPresent());
    }

    private static @Nullable String found(String search, boolean any, Texts texts) {
        if (search.isBlank()) {
            return null;
        }
        return texts.text("guidance.letter.administration." + (any ? "search.result" : "none"), search);
    }
}
