package dk.borgerraadgiver.guidance.ui;

import static dk.borgerraadgiver.guidance.ui.Reading.value;

import dk.borgerraadgiver.guidance.GateAnswer;
import dk.borgerraadgiver.guidance.GateAnswer.About;
import dk.borgerraadgiver.guidance.GateAnswer.Alone;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswer.DecisionLetter;
import dk.borgerraadgiver.guidance.GateAnswer.Elsewhere;
import dk.borgerraadgiver.guidance.GateAnswer.Municipality;
import dk.borgerraadgiver.guidance.GateAnswer.Raised;
import dk.borgerraadgiver.guidance.GateAnswer.Waiting;
import dk.borgerraadgiver.guidance.GateAnswer.When;
import dk.borgerraadgiver.guidance.GateAnswer.WhyLate;
import dk.borgerraadgiver.guidance.GateQuestion;
import dk.borgerraadgiver.guidance.Subject;
import dk.borgerraadgiver.web.DateText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Between the fields of a question's page and its answer, both ways. */
final class GateForm {
    static final String CHOICE = "svar";
    static final String WORDS = "tekst";
    static final String DEADLINE = "frist";
    static final String LETTER = "brev";
    static final String SINCE = "siden";
    static final int LONGEST_TEXT = 2_000;

    private GateForm() {}

    /** Empty when something is wrong; the reading then says what. */
    static Optional<? extends GateAnswer> read(GateQuestion question, Reading form, LocalDate today) {
        Optional<? extends GateAnswer> answer = switch (question) {
            case MUNICIPALITY -> one(question, form, Municipality.class);
            case ABOUT ->
                Optional.of(new About(Set.copyOf(form.atLeastOne(CHOICE, Subject.class, question.key() + ".error"))));
            case DECISION_LETTER -> one(question, form, DecisionLetter.class);
            case APPEAL_DATES -> Optional.of(appealDates(form, today));
            case ELSEWHERE -> one(question, form, Elsewhere.class);
            case RAISED -> one(question, form, Raised.class);
            case WAITING ->
                Optional.of(new Waiting(form.date(SINCE, day -> !day.isAfter(today), "guidance.date.future")));
            case ALONE ->
                Optional.of(
                        new Alone(Set.copyOf(form.some(CHOICE, Alone.Reason.class)), form.text(WORDS, LONGEST_TEXT)));
            case WHEN -> one(question, form, When.class);
            case WHY_LATE -> Optional.of(new WhyLate(form.text(WORDS, LONGEST_TEXT)));
        };
        return form.problems().isEmpty() ? answer : Optional.empty();
    }

    /** The fields, filled as the answer says. */
    static Said show(GateAnswer answer) {
        return new Said(
                switch (answer) {
                    case Enum<?> choice -> Map.of(CHOICE, List.of(value(choice)));
                    case About about -> Map.of(CHOICE, values(about.subjects()));
                    case Alone alone -> Map.of(CHOICE, values(alone.reasons()), WORDS, List.of(alone.words()));
                    case AppealDates dates -> bothDates(dates);
                    case Waiting waiting -> date(SINCE, waiting.since());
                    case WhyLate why -> Map.of(WORDS, List.of(why.words()));
                });
    }

    private static <E extends Enum<E>> Optional<E> one(GateQuestion question, Reading form, Class<E> type) {
        return form.one(CHOICE, type, question.key() + ".error");
    }

    private static AppealDates appealDates(Reading form, LocalDate today) {
        return new AppealDates(
                form.date(
                        DEADLINE,
                        day -> day.isAfter(today.minusYears(30)) && day.isBefore(today.plusYears(2)),
                        "guidance.date.too-far"),
                form.date(LETTER, day -> !day.isAfter(today), "guidance.date.future"));
    }

    private static List<String> values(Collection<? extends Enum<?>> chosen) {
        return chosen.stream().map(Reading::value).toList();
    }

    private static Map<String, List<String>> bothDates(AppealDates dates) {
        Map<String, List<String>> fields = new HashMap<>(date(DEADLINE, dates.deadline()));
        fields.putAll(date(LETTER, dates.letterDate()));
        return fields;
    }

    private static Map<String, List<String>> date(String field, Optional<LocalDate> date) {
        return Said.ofDate(field, date.map(DateText::of).orElse(DateText.BLANK));
    }
}
