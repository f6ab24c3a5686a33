package dk.borgerraadgiver.representation;

/** How a mandate was proven. */
public enum Proof {
    /** The party gave it here, logged in: nothing more is to be proven. */
    GRANTED_HERE,
    PAPER_SEEN,
    SEEN_AT_DESK,
    DIGITAL_POWER_OF_ATTORNEY,
    CIVIL_REGISTER
}
