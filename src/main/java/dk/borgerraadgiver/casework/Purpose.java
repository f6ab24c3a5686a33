package dk.borgerraadgiver.casework;

/** What somebody at the office reads a case for. */
public enum Purpose {
    HANDLING,
    STANDING_IN,
    CITIZEN_ASKED,
    QUALITY,
    MEDIATION
}
