package dk.borgerraadgiver.guidance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a person says to one question of the gate. */
public sealed interface GateAnswer {
    /** Is it about this municipality? */
    enum Municipality implements GateAnswer {
        YES,
        NO,
        UNSURE
    }

    /** What the complaint is about; several things at once are common. */
    record About(Set<Subject> subjects) implements GateAnswer {
        public About {
            subjects = ordered(subjects, Subject.class);
        }
    }

    /** Is there a letter with a decision that the person disagrees with? */
    enum DecisionLetter implements GateAnswer {
        YES,
        NO,
        UNSURE
    }

    /** What the letter says about time; the person may know neither date. */
    record AppealDates(Optional<LocalDate> deadline, Optional<LocalDate> letterDate) implements GateAnswer {}

    /** Does somebody else already look at the case? */
    enum Elsewhere implements GateAnswer {
        NO,
        COURT,
        OMBUDSMAN,
        APPEAL_BODY
    }

    /** Has the administration been told (R2)? The last is a reason of its own, not a way around. */
    enum Raised implements GateAnswer {
        ANSWERED,
        NO_ANSWER,
        NOT_YET,
        CANNOT_ALONE
    }

    /** Since when the person has waited for an answer. */
    record Waiting(Optional<LocalDate> since) implements GateAnswer {}

    /** Why the person cannot carry the dialogue alone; nobody has to prove it, nor to say it. */
    record Alone(Set<Reason> reasons, String words) implements GateAnswer {
        public Alone {
            reasons = ordered(reasons, Reason.class);
        }

        /** Reasons that the adviser accepts at face value. */
        public enum Reason {
            ILLNESS,
            DISABILITY,
            CONFLICT,
            LANGUAGE,
            OTHER
        }
    }

    /** When it happened (R5). */
    enum When implements GateAnswer {
        WITHIN_A_YEAR,
        STILL_GOING_ON,
        LONGER_AGO,
        UNSURE
    }

    /** Why it comes first now, in the person's own words; may be empty (R5). */
    record WhyLate(String words) implements GateAnswer {}

    private static <E extends Enum<E>> Set<E> ordered(Collection<E> some, Class<E> type) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(some);
        return Collections.unmodifiableSet(ordered);
    }
}
