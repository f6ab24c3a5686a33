package dk.borgerraadgiver.guidance;

import java.time.Instant;
import java.util.Optional;

/** One person's way through the gate, known only by an opaque token in their browser. */
public record GateVisit(GateAnswers answers, Optional<Letter> letter, Instant changedAt) {
    public static GateVisit begun(Instant at) {
        return new GateVisit(GateAnswers.none(), Optional.empty(), at);
    }
}
