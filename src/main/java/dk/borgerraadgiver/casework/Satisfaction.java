package dk.borgerraadgiver.casework;

import java.util.Optional;

/**
 * R19: what somebody whose case is over says of how it went. Never tied to the case or to a name.
 *
 * @param better what could be done better, in their words; may be empty
 */
public record Satisfaction(Score handling, Optional<Understood> answer, String better) {
    private static final String CIVIL_NUMBER = "\\b\\d{6}[ -]?\\d{4}\\b";

    public Satisfaction {
        better = Written.atMost(better).replaceAll(CIVIL_NUMBER, "••••••-••••"); // R26
    }

    public enum Score {
        VERY_SATISFIED,
        SATISFIED,
        NEITHER,
        DISSATISFIED,
        VERY_DISSATISFIED;

        public Satisfied satisfied() {
            return switch (this) {
                case VERY_SATISFIED, SATISFIED -> Satisfied.YES;
                case NEITHER -> Satisfied.NEITHER;
                case DISSATISFIED, VERY_DISSATISFIED -> Satisfied.NO;
            };
        }
    }

    /** The same, as it is counted. */
    public enum Satisfied {
        YES,
        NEITHER,
        NO
    }

    public enum Understood {
        YES,
        PARTLY,
        NO
    }
}
