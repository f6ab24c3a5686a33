package dk.borgerraadgiver.casework;

/** What the adviser found on one complaint point. */
public enum Finding {
    JUSTIFIED,
    PARTLY_JUSTIFIED,
    NOT_JUSTIFIED,
    NOT_ASSESSED
}
