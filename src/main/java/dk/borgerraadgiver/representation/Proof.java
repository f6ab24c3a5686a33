package dk.borgerraadgiver.representation;

/** How a mandate was proven. */
public enum Proof {
    /** The party gave it here, logged in: nothing more is to be proven. */
    GRANTED_HERE,
    /** A digital power of attorney, which the login of the representative carries. */
    CARRIED_BY_LOGIN,
    PAPER_SEEN,
    SEEN_AT_DESK,
    DIGITAL_POWER_OF_ATTORNEY,
    CIVIL_REGISTER
}
