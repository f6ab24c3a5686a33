package dk.borgerraadgiver.complaint;

import java.util.Optional;
import java.util.Set;

/** What the complaint is over (R1), and whether it is more than a year since (R5). */
public record About(Set<Kind> kinds, Words other, Optional<Age> age, Words whyLate) implements Answer {
    public static final About NONE = new About(Set.of(), Words.NONE, Optional.empty(), Words.NONE);

    public About {
        kinds = Sets.inOrder(Kind.class, kinds);
    }

    @Override
    public Step step() {
        return Step.ABOUT;
    }

    @Override
    public About asAsked() {
        return new About(kinds, Questions.OTHER.in(this, Words.NONE), age, Questions.WHY_LATE.in(this, Words.NONE));
    }

    /** R1. The last three are not for the adviser alone, yet nobody is turned away for them (R7). */
    public enum Kind implements Choice {
        NO_ANSWER,
        GUIDANCE,
        HEARING,
        INFORMATION,
        REASONS,
        CONDUCT,
        PRACTICAL_TASK,
        DIGITAL_SOLUTION,
        DECISION,
        SERVICE_LEVEL,
        OTHER
    }

    /** R5 */
    public enum Age implements Choice {
        WITHIN_A_YEAR,
        OVER_A_YEAR,
        NOT_SURE
    }
}
