package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Texts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All answers in words: for the page to check them, the receipt, the letter, and the desk. */
public final class Summary {
    private Summary() {}

    /** A step, or one complaint point. */
    public record Section(String title, List<Row> rows) {
        Section without(String value) {
            return new Section(
                    title,
                    rows.stream()
                            .filter(row -> !row.values().equals(List.of(value)))
                            .toList());
        }
    }

    /**
     * A question and what was answered.
     *
     * @param changeUrl where to change it; from there the way leads back to the check
     * @param written in the person's own words
     */
    public record Row(String label, List<String> values, String changeUrl, boolean written) {}

    /** Everything that was asked and all that was answered, in the order in which it is asked. */
    public static List<Section> of(Answers answers, Texts texts) {
        return of(answers, texts, step -> true);
    }

    /** All that was handed in: at the end, what was said at the gate. */
    public static List<Section> handedIn(Complaint.Submitted complaint, Texts texts) {
        return Stream.concat(
                        of(complaint.answers(), texts).stream(),
                        complaint.saidAtGate().map(said -> gate(said, texts)).stream())
                .toList();
    }

    /** What was said at the gate, and when; it stands as it was said. */
    public static Section gate(SaidAtGate said, Texts texts) {
        return new Section(
                texts.text("complaint.summary.gate", new Dates(texts.language()).day(said.on())),
                ToldAtGate.answers(said, texts));
    }

    /** Only what the administration gets to see when the adviser asks it. */
    public static List<Section> forAdministration(Answers answers, Texts texts) {
        String nothing = texts.text("complaint.summary.not-answered");
        return of(answers, texts, Seen.byAdministration(answers.consent())).stream()
                .map(section -> section.without(nothing))
                .filter(section -> !section.rows().isEmpty())
                .toList();
    }

    /** The same, worded for those who read it there: nobody asks them what they want to complain over. */
    public static List<Section> toldToAdministration(Answers answers, Texts texts) {
        return forAdministration(answers, new ToldTexts(texts));
    }

    /** The answer of one step. */
    public static List<Row> rows(Answer answer, Texts texts) {
        return rows(answer.step(), answer.asAsked(), answer.step().address(), texts);
    }

    /** One complaint point. */
    public static List<Row> rows(Point point, Texts texts) {
        return rows(Step.POINTS, point, Step.POINTS.address(), texts);
    }

    private static List<Section> of(Answers answers, Texts texts, Predicate<Step> shown) {
        List<Step> asked = Journey.through(answers).steps();
        return Arrays.stream(Step.values())
                .filter(step -> asked.contains(step) || answers.at(step).isPresent())
                .filter(step -> step.asks() && shown.test(step))
                .flatMap(step -> sections(step, answers, texts))
                .toList();
    }

    private static Stream<Section> sections(Step step, Answers answers, Texts texts) {
        if (step == Step.POINTS) {
            List<Point> points = answers.points().list();
            return IntStream.range(0, points.size())
                    .mapToObj(index -> new Section(
                            texts.text("complaint.points.number", index + 1),
                            rows(step, points.get(index), "/klag/punkter/" + (index + 1), texts)));
        }
        return answers.at(step).stream()
                .map(answer ->
                        new Section(texts.text(step.key() + ".title"), rows(step, answer, step.address(), texts)));
    }

    @SuppressWarnings("unchecked") // the questions of a step read its answer
    private static <A> List<Row> rows(Step step, A answer, String address, Texts texts) {
        return Questions.at(step)
                .map(question -> (Question<A, ?>) question)
                .filter(question -> question.isAsked(answer) || question.isAnswered(answer)) // on paper, all is asked
                .map(question -> new Row(
                        texts.text(question.key()),
                        values(question, answer, texts),
                        address + "?fra=tjek",
                        question.in(answer) instanceof Words words
                                && words.said().isPresent()))
                .toList();
    }

    private static <A> List<String> values(Question<A, ?> question, A answer, Texts texts) {
        List<String> said = said(question, question.in(answer), texts).toList();
        return said.isEmpty() ? List.of(texts.text("complaint.summary.not-answered")) : said;
    }

    private static Stream<String> said(Question<?, ?> question, Object value, Texts texts) {
        return switch (value) {
            case Words words -> words.said().stream();
            case Optional<?> one -> one.stream().flatMap(chosen -> said(question, chosen, texts));
            case Collection<?> any -> any.stream().flatMap(chosen -> said(question, chosen, texts));
            case Choice choice -> Stream.of(texts.text(question.choiceKey(choice)));
            case Place.Office office ->
                Stream.of(
                        office.equals(Place.Office.UNKNOWN)
                                ? texts.text("complaint.place.administration.unknown")
                                : office.name().in(texts.language()));
            default -> throw new IllegalStateException("No words for " + question.key());
        };
    }
}
