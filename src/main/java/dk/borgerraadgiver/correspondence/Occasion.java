package dk.borgerraadgiver.correspondence;

import java.util.Locale;

/** Why somebody hears from the site. No more of it than this is ever said in a notice (R25). */
public enum Occasion {
    RECEIVED,
    NEWS,
    WITHDRAWN,
    DRAFT_ABOUT_TO_GO,
    /** Never sent by a machine: the code is made when the letter is printed. */
    STATUS_CODE,
    /** A letter to the administration; never sent by a machine. */
    INQUIRY;

    String key() {
        return "correspondence." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the office reads. */
    public String officeKey() {
        return key().replace("correspondence.", "correspondence.occasion.");
    }
}
