package dk.borgerraadgiver.casework;

/** How a mediation came to its end. */
public enum Ended {
    AGREED,
    CITIZEN_STOPPED,
    ADMINISTRATION_STOPPED,
    OFFICE_STOPPED;

    /** This, where it ends before it began. */
    Ended sayingNo() {
        if (this == AGREED) {
            throw new IllegalArgumentException("Nobody says no by agreeing");
        }
        return this;
    }
}
