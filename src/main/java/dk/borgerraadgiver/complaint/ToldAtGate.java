package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.Gate;
import dk.borgerraadgiver.guidance.GateFinding;
import dk.borgerraadgiver.guidance.GateRule;
import dk.borgerraadgiver.guidance.GateRule.Tone;
import dk.borgerraadgiver.guidance.GateSummary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was said at the gate in words: what the person was told there that day, and each answer. It is advice; a person
 * decides (R7).
 *
 * @param advice the heading over all; nothing, when they left before the last question
 */
public record ToldAtGate(Optional<String> advice, List<Finding> findings, List<Summary.Row> answers) {
    public ToldAtGate {
        findings = List.copyOf(findings);
        answers = List.copyOf(answers);
    }

    /**
     * @param text as the person read it
     * @param why it was there
     * @param pointsAway to something else to do first, or somebody else to go to
     */
    public record Finding(String title, List<String> text, String why, boolean pointsAway) {}

    /** @param municipality its name */
    public static ToldAtGate of(SaidAtGate said, Texts texts, String municipality) {
        return said.isWhole()
                ? new ToldAtGate(
                        Optional.of(texts.text(
                                Gate.assess(said.answers(), said.on()).advice().key())),
                        GateFinding.in(said.answers(), said.on(), texts, municipality).stream()
                                .map(ToldAtGate::finding)
                                .toList(),
                        answers(said, texts))
                : new ToldAtGate(Optional.empty(), List.of(), answers(said, texts));
    }

    /** Findings that the person handed in in spite of, as is their right. */
    public List<Finding> inSpiteOf() {
        return findings.stream().filter(Finding::pointsAway).toList();
    }

    private static Finding finding(GateFinding found) {
        Tone tone = found.rule().tone();
        return new Finding(
                found.title(),
                Stream.concat(Stream.of(found.text()), stillTrue(found)).toList(),
                found.why(),
                tone == Tone.ELSEWHERE || tone == Tone.FIRST);
    }

    /** How many days were left then would be read as how many are left now. */
    private static Stream<String> stillTrue(GateFinding found) {
        return found.rule() == GateRule.APPEAL_DEADLINE_RUNNING ? Stream.empty() : found.more().stream();
    }

    static List<Summary.Row> answers(SaidAtGate said, Texts texts) {
        return GateSummary.of(said.answers(), texts).stream()
                .map(row -> new Summary.Row(row.label(), row.values(), "", false))
                .toList();
    }
}
