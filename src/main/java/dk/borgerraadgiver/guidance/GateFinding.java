package dk.borgerraadgiver.guidance;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A finding in the words in which the person reads it: on their own page, and at the desk.
 *
 * @param more further sentences, such as how many days are left
 * @param why it is there; each hint says so (R7)
 */
public record GateFinding(GateRule rule, String title, String text, List<String> more, String toDo, String why) {
    private static final int USUAL_DEADLINE_WEEKS = 4;

    public GateFinding {
        more = List.copyOf(more);
    }

    /** @param today the day on which they read it */
    public static List<GateFinding> in(GateAnswers answers, LocalDate today, Texts texts, String municipality) {
        return Gate.assess(answers, today).findings().stream()
                .map(rule -> of(rule, answers, today, texts, municipality))
                .toList();
    }

    private static GateFinding of(
            GateRule rule, GateAnswers answers, LocalDate today, Texts texts, String municipality) {
        String subject = deadline(answers)
                .filter(day -> rule == GateRule.APPEAL_DEADLINE_RUNNING || rule == GateRule.APPEAL_DEADLINE_PASSED)
                .map(day -> new Dates(texts.language()).day(day))
                .orElse(municipality);
        return new GateFinding(
                rule,
                texts.text(rule.key() + ".title", subject),
                texts.text(rule.key() + ".text", subject),
                more(rule, answers, today, texts),
                texts.text(rule.key() + ".do", subject),
                texts.text(rule.key() + ".why", subject));
    }

    private static List<String> more(GateRule rule, GateAnswers answers, LocalDate today, Texts texts) {
        return switch (rule) {
            case APPEAL_DEADLINE_RUNNING ->
                deadline(answers).map(day -> daysLeft(today, day, texts)).stream()
                        .toList();
            case APPEAL_DEADLINE_UNKNOWN ->
                answers.appealDates().flatMap(AppealDates::letterDate).stream()
                        .map(day -> texts.text(
                                "guidance.result.four-weeks",
                                new Dates(texts.language()).day(day.plusWeeks(USUAL_DEADLINE_WEEKS))))
                        .toList();
            default -> List.of();
        };
    }

    private static String daysLeft(LocalDate today, LocalDate day, Texts texts) {
        long left = ChronoUnit.DAYS.between(today, day);
        return left <= 1
                ? texts.text("guidance.result.days-left." + left)
                : texts.text("guidance.result.days-left.many", left);
    }

    private static Optional<LocalDate> deadline(GateAnswers answers) {
        return answers.appealDates().flatMap(AppealDates::deadline);
    }
}
