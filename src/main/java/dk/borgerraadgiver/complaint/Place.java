package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Wording;
import java.util.Optional;

/**
 * Which administration and unit it is about (R4).
 *
 * @param letter what the letter says about its sender, or the place or topic it is about
 */
public record Place(Optional<Office> administration, Words unit, Words letter) implements Answer {
    public static final Place NONE = new Place(Optional.empty(), Words.NONE, Words.NONE);

    @Override
    public Step step() {
        return Step.PLACE;
    }

    @Override
    public Place asAsked() {
        return new Place(administration, unit, Questions.LETTER.in(this, Words.NONE));
    }

    public boolean isUnknown() {
        return administration.filter(Office.UNKNOWN::equals).isPresent();
    }

    /**
     * An administration by its code in the directory, with the name it had when it was chosen: in each language, as those
     * who read of it need not read in that of the complaint.
     */
    public record Office(String code, Wording name) {
        /** "I do not know" is an answer (R4). */
        public static final Office UNKNOWN = new Office("unknown", new Wording("", ""));
    }
}
