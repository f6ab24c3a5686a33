package dk.borgerraadgiver.guidance;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.GateAnswer.About;
import dk.borgerraadgiver.guidance.GateAnswer.Alone;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswer.Waiting;
import dk.borgerraadgiver.guidance.GateAnswer.WhyLate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The answers of the gate in words: for the person's own page, and for the case officer. */
public final class GateSummary {
    private GateSummary() {}

    /** One row for each question that was asked and answered, in order. */
    public static List<Row> of(GateAnswers answers, Texts texts) {
        GateAnswers relevant = GateQuestions.relevant(answers);
        return GateQuestions.through(relevant).stream()
                .flatMap(question -> question.answerIn(relevant).stream()
                        .map(answer -> new Row(
                                question, texts.text(question.key() + ".label"), words(question, answer, texts))))
                .toList();
    }

    private static List<String> words(GateQuestion question, GateAnswer answer, Texts texts) {
        List<String> words = switch (answer) {
            case Enum<?> choice -> choices(question, List.of(choice), texts).toList();
            case About about -> choices(question, about.subjects(), texts).toList();
            case Alone alone ->
                Stream.concat(choices(question, alone.reasons(), texts), said(alone.words()))
                        .toList();
            case AppealDates dates ->
                Stream.concat(
                                dated(question, "deadline", dates.deadline(), texts),
                                dated(question, "letter", dates.letterDate(), texts))
                        .toList();
            case Waiting waiting ->
                waiting.since().map(day -> new Dates(texts.language()).day(day)).stream()
                        .toList();
            case WhyLate why -> said(why.words()).toList();
        };
        return words.isEmpty() ? List.of(texts.text("guidance.error.none")) : words;
    }

    private static Stream<String> choices(GateQuestion question, Collection<? extends Enum<?>> chosen, Texts texts) {
        return chosen.stream().map(choice -> texts.text(question.key() + "." + key(choice)));
    }

    private static Stream<String> dated(GateQuestion question, String part, Optional<LocalDate> date, Texts texts) {
        return date
                .map(day -> texts.text(question.key() + "." + part + ".label") + ": "
                        + new Dates(texts.language()).day(day))
                .stream();
    }

    private static Stream<String> said(String words) {
        return Stream.of(words).filter(it -> !it.isBlank());
    }

    static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param values at least one; a question left empty says so */
    public record Row(GateQuestion question, String label, List<String> values) {}
}
