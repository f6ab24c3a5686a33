package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.casework.Outline;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** What somebody with a case number and a code gets to see. */
public sealed interface Look {
    /** All of it fits: where the case stands, and nothing of what it is about. */
    record Shown(CaseNumber number, Outline outline) implements Look {}

    /** Something does not fit, or there is no such case: the answer does not tell which. */
    record NotRight() implements Look {}

    /** Too many wrong guesses. Nothing is looked at before this moment, so the answer is the same for a right code. */
    record Wait(Instant until) implements Look {}
}
