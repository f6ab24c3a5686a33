package dk.borgerraadgiver.casework;

import java.util.Optional;

/**
 * R19: what somebody whose case is over says of how it went. Never tied to the case or to a name.
 *
 * @param better what could be done better, in their words; may be empty
 */
public record Satisfaction(Score handling, Optional<Understood> answer, String better) {
    public Satisfaction {
        better = Written.atMost(better);
    }

    public enum Score {
        VERY_SATISFIED,
        SATISFIED,
        NEITHER,
        DISSATISFIED,
        VERY_DISSATISFIED
    }

    public enum Understood {
        YES,
        PARTLY,
        NO
    }
}
