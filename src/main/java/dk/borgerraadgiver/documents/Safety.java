package dk.borgerraadgiver.documents;

import java.util.Locale;

/** What the virus check has said. */
public enum Safety {
    CLEAN,
    /** The virus check could not be reached. Nobody can open the paper until it has been checked. */
    WAITING,
    /** This site runs without a virus check. */
    NOT_SCANNED,
    /** Found after the paper had been taken in: its content is gone, its name stays so that nobody wonders. */
    INFECTED;

    public boolean mayBeOpened() {
        return this == CLEAN || this == NOT_SCANNED;
    }

    public String textKey() {
        return "documents.safety." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
