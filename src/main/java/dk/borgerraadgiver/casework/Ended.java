package dk.borgerraadgiver.casework;

/** How a mediation came to its end. */
public enum Ended {
    AGREED,
    CITIZEN_STOPPED,
    ADMINISTRATION_STOPPED,
    OFFICE_STOPPED
}
