package dk.borgerraadgiver.casework;

/** How a case ended (R18). Withdrawing is an event of its own. */
public enum Outcome {
    SOLVED,
    PARTLY_SOLVED,
    NOT_SOLVED,
    PASSED_ON
}
