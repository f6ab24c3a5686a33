package dk.borgerraadgiver.guidance;

import dk.borgerraadgiver.guidance.GateRule.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the gate has to say, the most urgent first. It is advice: whatever it says, the person may hand in (R7).
 *
 * @param findings at least one
 */
public record GateResult(List<GateRule> findings) {
    public GateResult {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a result says something");
        }
        findings = List.copyOf(findings);
    }

    /** What we advise the person to do first. */
    public Advice advice() {
        if (has(Tone.WARNING)) {
            return Advice.APPEAL_NOW;
        }
        if (findings.contains(GateRule.NOT_RAISED)) {
            return Advice.WRITE_FIRST;
        }
        if (has(Tone.OPEN)) {
            return Advice.HAND_IN;
        }
        return Advice.ASK_ELSEWHERE;
    }

    /** All ways on, the advised first. Handing in, the phone, a visit and paper are always among them (R7, R31). */
    public List<WayOn> ways() {
        List<WayOn> ways = new ArrayList<>();
        if (findings.contains(GateRule.NOT_RAISED)) {
            ways.add(WayOn.WRITE_TO_ADMINISTRATION);
        }
        ways.addAll(List.of(WayOn.HAND_IN, WayOn.CALL, WayOn.VISIT, WayOn.PRINT));
        return List.copyOf(ways);
    }

    private boolean has(Tone tone) {
        return findings.stream().anyMatch(rule -> rule.tone() == tone);
    }

    /** The heading of the result page. */
    public enum Advice {
        APPEAL_NOW,
        WRITE_FIRST,
        HAND_IN,
        ASK_ELSEWHERE;

        public String key() {
            return "guidance.advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A way on from the result page. */
    public enum WayOn {
        WRITE_TO_ADMINISTRATION,
        HAND_IN,
        CALL,
        VISIT,
        PRINT
    }
}
