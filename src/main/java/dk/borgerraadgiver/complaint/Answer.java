package dk.borgerraadgiver.complaint;

import java.util.List;

/** What has been answered at one step so far. A draft may be half filled, so nothing is refused here; see problems. */
public sealed interface Answer
        permits About, Place, Points, Before, Meaning, Discrimination, Papers, Companion, Contact, Mediation, Consent {
    Step step();

    /** What is missing or cannot be used, in the order of the page. Empty: the step is done. */
    default List<Problem> problems() {
        return Problems.in(this);
    }

    /** Without what was typed under an option that is no longer chosen: that is not handed in. */
    default Answer asAsked() {
        return this;
    }
}
