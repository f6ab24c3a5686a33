package dk.borgerraadgiver.complaint;

import java.util.Optional;
import java.util.Set;

/**
 * Whether the adviser may contact the administration, and what it shall not be told.
 *
 * @param kept parts of the complaint that the administration does not see without a new word from the person
 */
public record Consent(Optional<MayContact> mayContact, Set<Part> kept, Words holdBack) implements Answer {
    public static final Consent NONE = new Consent(Optional.empty(), Set.of(), Words.NONE);

    public Consent {
        kept = Sets.inOrder(Part.class, kept);
    }

    @Override
    public Step step() {
        return Step.CONSENT;
    }

    /** "No" is a full answer: the complaint can be handed in all the same (R7). */
    public enum MayContact implements Choice {
        YES,
        TALK_TO_ME_FIRST,
        NO
    }

    /** What can be held back. */
    public enum Part implements Choice {
        MEANING(Step.MEANING),
        DISCRIMINATION(Step.DISCRIMINATION),
        PAPERS(Step.PAPERS);

        private final Step step;

        Part(Step step) {
            this.step = step;
        }

        Step step() {
            return step;
        }
    }
}
