package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.GateAnswer.Alone;
import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Elsewhere;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.When;
import dk.borgerraadgiver.guidance.GateQuestion;
import dk.borgerraadgiver.guidance.Subject;
import dk.borgerraadgiver.web.DateText;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of one question shows.
 *
 * @param kind which fields it has: radio, checkbox, date, dates or text
 */
record QuestionView(
        String step,
        String title,
        @Nullable String hint,
        String kind,
        List<Option> options,
        List<DateView> dates,
        @Nullable TextView text,
        List<ErrorView> errors,
        int number,
        String back) {
    record Option(
            String id, String value, String label, @Nullable String hint, boolean checked) {}

    record DateView(
            String field,
            String label,
            DateText value,
            @Nullable String error) {}

    record TextView(
            String field,
            @Nullable String label,
            String value,
            int most,
            @Nullable String error) {}

    record ErrorView(String field, String text) {}

    /** Message beside the field of this name. */
    public @Nullable String error(String field) {
        return errorIn(errors, field);
    }

    static QuestionView of(
            GateQuestion question, Said said, List<Problem> problems, Texts texts, String municipality, Place place) {
        List<ErrorView> errors = problems.stream()
                .map(problem -> new ErrorView(problem.field(), problem.in(texts)))
                .toList();
        String hint = question.key() + ".hint";
        return new QuestionView(
                question.step(),
                texts.text(question.key() + ".title", municipality),
                texts.has(hint) ? texts.text(hint) : null,
                kind(question),
                options(question, said, texts),
                dates(question, said, errors, texts),
                text(question, said, errors, texts),
                errors,
                place.number(),
                place.back());
    }

    /** Where on the way the question stands. */
    record Place(int number, String back) {}

    private static String kind(GateQuestion question) {
        return switch (question) {
            case MUNICIPALITY, DECISION_LETTER, ELSEWHERE, RAISED, WHEN -> "radio";
            case ABOUT, ALONE -> "checkbox";
            case APPEAL_DATES -> "dates";
            case WAITING -> "date";
            case WHY_LATE -> "text";
        };
    }

    private static List<Option> options(GateQuestion question, Said said, Texts texts) {
        Enum<?>[] choices = switch (question) {
            case MUNICIPALITY -> Municipality.values();
            case ABOUT -> Subject.values();
            case DECISION_LETTER -> DecisionLetter.values();
            case ELSEWHERE -> Elsewhere.values();
            case RAISED -> Raised.values();
            case ALONE -> Alone.Reason.values();
            case WHEN -> When.values();
            case APPEAL_DATES, WAITING, WHY_LATE -> new Enum<?>[0];
        };
        List<String> chosen = said.all(GateForm.CHOICE);
        return IntStream.range(0, choices.length)
                .mapToObj(index -> {
                    String value = Reading.value(choices[index]);
                    String key = question.key() + "." + value;
                    return new Option(
                            index == 0 ? GateForm.CHOICE : GateForm.CHOICE + "-" + (index + 1),
                            value,
                            texts.text(key),
                            texts.has(key + ".hint") ? texts.text(key + ".hint") : null,
                            chosen.contains(value));
                })
                .toList();
    }

    private static List<DateView> dates(GateQuestion question, Said said, List<ErrorView> errors, Texts texts) {
        return switch (question) {
            case APPEAL_DATES ->
                List.of(
                        date(GateForm.DEADLINE, texts.text("guidance.appeal-dates.deadline.label"), said, errors),
                        date(GateForm.LETTER, texts.text("guidance.appeal-dates.letter.label"), said, errors));
            case WAITING -> List.of(date(GateForm.SINCE, texts.text("guidance.waiting.title"), said, errors));
            case MUNICIPALITY, ABOUT, DECISION_LETTER, ELSEWHERE, RAISED, ALONE, WHEN, WHY_LATE -> List.of();
        };
    }

    private static DateView date(String field, String label, Said said, List<ErrorView> errors) {
        return new DateView(field, label, said.date(field), errorIn(errors, field));
    }

    private static @Nullable TextView text(GateQuestion question, Said said, List<ErrorView> errors, Texts texts) {
        if (question != GateQuestion.ALONE && question != GateQuestion.WHY_LATE) {
            return null;
        }
        return new TextView(
                GateForm.WORDS,
                question == GateQuestion.ALONE ? texts.text("guidance.alone.words.label") : null,
                said.text(GateForm.WORDS),
                GateForm.LONGEST_TEXT,
                errorIn(errors, GateForm.WORDS));
    }

    static @Nullable String errorIn(List<ErrorView> errors, String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(ErrorView::text)
                .findFirst()
                .orElse(null);
    }
}
