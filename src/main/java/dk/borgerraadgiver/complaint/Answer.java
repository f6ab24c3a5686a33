package dk.borgerraadgiver.complaint;

import java.util.List;

/** What has been answered at one step so far. A draft may be half filled, so nothing is refused here; see problems. */
public sealed interface Answer
        permits About, Place, Points, Before, Meaning, Discrimination, Papers, Companion, Contact, Mediation, Consent {
    Step step();

    /** Of a step that asks: nothing answered yet. */
    static Answer none(Step step) {
        return switch (step) {
            case ABOUT -> About.NONE;
            case PLACE -> Place.NONE;
            case POINTS -> Points.NONE;
            case BEFORE -> Before.NONE;
            case MEANING -> Meaning.NONE;
            case DISCRIMINATION -> Discrimination.NONE;
            case PAPERS -> Papers.NONE;
            case COMPANION -> Companion.NONE;
            case CONTACT -> Contact.NONE;
            case MEDIATION -> Mediation.NONE;
            case CONSENT -> Consent.NONE;
            case WHO, CHECK -> throw new IllegalArgumentException("Nothing is asked at " + step);
        };
    }

    /** What is missing or cannot be used, in the order of the page. Empty: the step is done. */
    default List<Problem> problems() {
        return Problems.in(this);
    }

    /** Without what was typed under an option that is no longer chosen: that is not handed in. */
    default Answer asAsked() {
        return this;
    }
}
