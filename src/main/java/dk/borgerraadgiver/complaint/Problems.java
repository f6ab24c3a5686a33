package dk.borgerraadgiver.complaint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands between an answer and its use. Kind by design: only what the adviser cannot do without (R4). */
final class Problems {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().-]{8,25}");

    private Problems() {}

    static List<Problem> in(Answer answer) {
        return switch (answer) {
            case Points points -> inList(points);
            case Contact contact ->
                Stream.concat(inFields(contact.step(), contact), unusable(contact))
                        .toList();
            default -> inFields(answer.step(), answer).toList();
        };
    }

    static List<Problem> in(Point point) {
        return inFields(Step.POINTS, point).toList();
    }

    private static List<Problem> inList(Points points) {
        if (points.list().isEmpty()) {
            return List.of(new Problem("list", 0, "complaint.points.list.missing", List.of()));
        }
        return IntStream.range(0, points.list().size())
                .boxed()
                .flatMap(index -> in(points.list().get(index)).stream().map(problem -> problem.inPoint(index + 1)))
                .toList();
    }

    /** A point that was begun misses what it is about; so does a list without any. */
    static Stream<Question<?, ?>> unanswered(Step step, Answers answers) {
        if (step == Step.POINTS) {
            boolean told = !answers.points().list().isEmpty()
                    && answers.points().list().stream().allMatch(Questions.WHAT::isAnswered);
            return told ? Stream.empty() : Stream.of(Questions.WHAT);
        }
        return unanswered(step, answers.at(step).orElseGet(() -> Answer.none(step)));
    }

    @SuppressWarnings("unchecked") // the questions of a step read its answer
    private static <A> Stream<Question<?, ?>> unanswered(Step step, A answer) {
        return Questions.at(step)
                .map(question -> (Question<A, ?>) question)
                .filter(question -> question.required() && question.isAsked(answer) && !question.isAnswered(answer))
                .map(question -> question);
    }

    @SuppressWarnings("unchecked") // the questions of a step read its answer
    private static <A> Stream<Problem> inFields(Step step, A answer) {
        return Questions.at(step)
                .map(question -> (Question<A, ?>) question)
                .filter(question -> question.isAsked(answer))
                .flatMap(question -> inField(question, answer).stream());
    }

    private static <A> Optional<Problem> inField(Question<A, ?> question, A answer) {
        if (question.required() && !question.isAnswered(answer)) {
            return Optional.of(Problem.of(question, "missing"));
        }
        int longest = question.form().longest();
        return question.in(answer) instanceof Words words && words.length() > longest
                ? Optional.of(Problem.tooLong(question, longest))
                : Optional.empty();
    }

    private static Stream<Problem> unusable(Contact contact) {
        return Stream.of(unusable(Questions.EMAIL, contact, EMAIL), unusable(Questions.PHONE, contact, PHONE))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> unusable(Question<Contact, Words> question, Contact contact, Pattern form) {
        return Optional.of(question)
                .filter(asked -> asked.isAsked(contact) && asked.isAnswered(contact))
                .filter(asked -> !form.matcher(asked.in(contact).text().strip()).matches())
                .map(asked -> Problem.of(asked, "unusable"));
    }
}
