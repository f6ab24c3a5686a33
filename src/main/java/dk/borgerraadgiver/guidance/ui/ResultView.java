package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.OtherBody;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.Gate;
import dk.borgerraadgiver.guidance.GateAnswer.AppealDates;
import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateResult;
import dk.borgerraadgiver.guidance.GateResult.Advice;
import dk.borgerraadgiver.guidance.GateResult.WayOn;
import dk.borgerraadgiver.guidance.GateRule;
import dk.borgerraadgiver.guidance.GateSummary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that the result page shows: what we found and why, what to do, and every way on. */
record ResultView(
        Advice advice,
        String title,
        String lead,
        List<FindingView> findings,
        boolean write,
        List<GateSummary.Row> answers) {
    private static final int USUAL_DEADLINE_WEEKS = 4;

    /**
     * @param alert class of the box that carries a warning; without it the finding stands as a section
     * @param more further sentences, such as how many days are left
     */
    record FindingView(
            @Nullable String alert,
            String title,
            String text,
            List<String> more,
            String toDo,
            String why,
            String source,
            @Nullable String sourceUrl,
            String reviewed,
            List<OtherBody> bodies) {}

    /** The button that we advise stands first. */
    public boolean handInFirst() {
        return advice == Advice.HAND_IN;
    }

    static ResultView of(GateAnswers answers, LocalDate today, Texts texts, Directory directory) {
        GateResult result = Gate.assess(answers, today);
        return new ResultView(
                result.advice(),
                texts.text(result.advice().key()),
                texts.text(result.advice().key() + ".lead"),
                result.findings().stream()
                        .map(rule -> finding(rule, answers, today, texts, directory))
                        .toList(),
                result.ways().contains(WayOn.WRITE_TO_ADMINISTRATION),
                GateSummary.of(answers, texts));
    }

    private static FindingView finding(
            GateRule rule, GateAnswers answers, LocalDate today, Texts texts, Directory directory) {
        String about = directory.authority().municipality().in(texts.language());
        String subject = deadline(answers)
                .filter(day -> rule == GateRule.APPEAL_DEADLINE_RUNNING || rule == GateRule.APPEAL_DEADLINE_PASSED)
                .map(day -> GateSummary.day(day, texts))
                .orElse(about);
        return new FindingView(
                switch (rule.tone()) {
                    case WARNING -> "alert-warning";
                    case KNOW -> "alert-info";
                    case ELSEWHERE, FIRST, OPEN -> null;
                },
                texts.text(rule.key() + ".title", subject),
                texts.text(rule.key() + ".text", subject),
                more(rule, answers, today, texts),
                texts.text(rule.key() + ".do", subject),
                texts.text(rule.key() + ".why", subject),
                texts.text("guidance.result.source", texts.text(rule.source().key())),
                rule.source().url().orElse(directory.authority().rulesUrl()),
                texts.text("guidance.result.reviewed", GateSummary.day(rule.validFrom(), texts)),
                rule.bodies().stream().map(directory::body).toList());
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
                                GateSummary.day(day.plusWeeks(USUAL_DEADLINE_WEEKS), texts)))
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
