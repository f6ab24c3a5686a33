package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.OtherBody;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.Gate;
import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateFinding;
import dk.borgerraadgiver.guidance.GateResult;
import dk.borgerraadgiver.guidance.GateResult.Advice;
import dk.borgerraadgiver.guidance.GateResult.WayOn;
import dk.borgerraadgiver.guidance.GateRule;
import dk.borgerraadgiver.guidance.GateSummary;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the result page shows: what we found and why, what to do, and every way on. */
record ResultView(
        Advice advice,
        String title,
        String lead,
        List<FindingView> findings,
        boolean write,
        List<GateSummary.Row> answers) {
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
        String municipality = directory.authority().municipality().in(texts.language());
        return new ResultView(
                result.advice(),
                texts.text(result.advice().key()),
                texts.text(result.advice().key() + ".lead"),
                GateFinding.in(answers, today, texts, municipality).stream()
                        .map(found -> finding(found, texts, directory))
                        .toList(),
                result.ways().contains(WayOn.WRITE_TO_ADMINISTRATION),
                GateSummary.of(answers, texts));
    }

    private static FindingView finding(GateFinding found, Texts texts, Directory directory) {
        GateRule rule = found.rule();
        return new FindingView(
                switch (rule.tone()) {
                    case WARNING -> "alert-warning";
                    case KNOW -> "alert-info";
                    case ELSEWHERE, FIRST, OPEN -> null;
                },
                found.title(),
                found.text(),
                found.more(),
                found.toDo(),
                found.why(),
                texts.text("guidance.result.source", texts.text(rule.source().key())),
                rule.source().url().orElse(directory.authority().rulesUrl()),
                texts.text("guidance.result.reviewed", new Dates(texts.language()).day(rule.validFrom())),
                rule.bodies().stream().map(directory::body).toList());
    }
}
