package dk.borgerraadgiver.complaint;

import java.util.Optional;

/** Bisidder: somebody at the person's side, who represents nobody. The name is never required. */
public record Companion(Optional<Takes> part, Words companionName) implements Answer {
    public static final Companion NONE = new Companion(Optional.empty(), Words.NONE);

    @Override
    public Step step() {
        return Step.COMPANION;
    }

    @Override
    public Companion asAsked() {
        return new Companion(part, Questions.COMPANION_NAME.in(this, Words.NONE));
    }

    public boolean takesPart() {
        return part.filter(Takes.YES::equals).isPresent();
    }

    /** Does one take part? */
    public enum Takes implements Choice {
        NO,
        YES,
        LOOKING_FOR_ONE
    }
}
