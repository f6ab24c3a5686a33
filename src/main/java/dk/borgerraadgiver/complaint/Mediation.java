package dk.borgerraadgiver.complaint;

import java.util.Optional;

/** Whether the person wants a talk instead of a case (R20, R23). */
public record Mediation(Optional<Wish> wish, Words note) implements Answer {
    public static final Mediation NONE = new Mediation(Optional.empty(), Words.NONE);

    @Override
    public Step step() {
        return Step.MEDIATION;
    }

    @Override
    public Mediation asAsked() {
        return new Mediation(wish, Questions.MEDIATION_NOTE.in(this, Words.NONE));
    }

    public boolean isWished() {
        return wish.filter(said -> said != Wish.NO).isPresent();
    }

    /** R23 */
    public enum Wish implements Choice {
        NO,
        YES,
        TELL_ME_MORE
    }
}
