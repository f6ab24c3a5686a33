package dk.borgerraadgiver.representation;

/** Where a mandate stands on a day; read off it, never set. */
public enum MandateState {
    /** The code has not been used. */
    OFFERED,
    /** Said by the representative, not proven. */
    CLAIMED,
    /** Proven, and its first day is to come. */
    FUTURE,
    IN_FORCE,
    EXPIRED,
    REVOKED,
    GIVEN_UP,
    REFUSED,
    ENDED_BY_OFFICE;

    public boolean over() {
        return compareTo(EXPIRED) >= 0;
    }
}
