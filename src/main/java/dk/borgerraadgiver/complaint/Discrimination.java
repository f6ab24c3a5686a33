package dk.borgerraadgiver.complaint;

import java.util.Optional;
import java.util.Set;

/** Whether the person felt discriminated against, and on what ground (R9). Nobody has to say it. */
public record Discrimination(Optional<Felt> felt, Set<Ground> grounds, Words told) implements Answer {
    public static final Discrimination NONE = new Discrimination(Optional.empty(), Set.of(), Words.NONE);

    public Discrimination {
        grounds = Sets.inOrder(Ground.class, grounds);
    }

    @Override
    public Step step() {
        return Step.DISCRIMINATION;
    }

    @Override
    public Discrimination asAsked() {
        return new Discrimination(felt, Questions.GROUNDS.in(this, Set.of()), Questions.TOLD.in(this, Words.NONE));
    }

    public boolean isFelt() {
        return felt.filter(Felt.YES::equals).isPresent();
    }

    /** R9 */
    public enum Felt implements Choice {
        NO,
        YES,
        PREFER_NOT_TO_SAY
    }

    /** R9 */
    public enum Ground implements Choice {
        DISABILITY,
        ORIGIN,
        GENDER,
        SEXUAL_ORIENTATION,
        OTHER,
        NOT_SAID
    }
}
