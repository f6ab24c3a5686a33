package dk.borgerraadgiver.complaint;

import java.util.Optional;

/**
 * What has been said to the administration before (R2, R4).
 *
 * @param chased how many times they asked again for an answer
 */
public record Before(
        Optional<Raised> raised,
        Words when,
        Words how,
        Words chased,
        Optional<Reply> reply,
        Words replyText,
        Optional<YesNo> letter,
        Words whyNot)
        implements Answer {
    public static final Before NONE = new Before(
            Optional.empty(),
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Optional.empty(),
            Words.NONE,
            Optional.empty(),
            Words.NONE);

    @Override
    public Step step() {
        return Step.BEFORE;
    }

    @Override
    public Before asAsked() {
        return new Before(
                raised,
                Questions.RAISED_WHEN.in(this, Words.NONE),
                Questions.RAISED_HOW.in(this, Words.NONE),
                Questions.CHASED.in(this, Words.NONE),
                Questions.REPLY.in(this, Optional.empty()),
                Questions.REPLY_TEXT.in(this, Words.NONE),
                Questions.HAS_LETTER.in(this, Optional.empty()),
                Questions.WHY_NOT.in(this, Words.NONE));
    }

    public boolean isRaised() {
        return raised.filter(Raised.YES::equals).isPresent();
    }

    /** R2: not being able to carry on the dialogue alone is a reason of its own. R7: "no" can be handed in, too. */
    public enum Raised implements Choice {
        YES,
        CANNOT_ALONE,
        NO
    }

    /** What came back. */
    public enum Reply implements Choice {
        NOT_SATISFIED,
        NONE_YET
    }
}
