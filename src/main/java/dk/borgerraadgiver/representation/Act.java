package dk.borgerraadgiver.representation;

/** What a representative can do in a case. */
public enum Act {
    READ,
    WRITE,
    ADD_PAPER,
    WITHDRAW,
    /** Take part in a mediation, and stop it (R20). */
    MEDIATE,
    /** Say yes to a mediation, or to what comes of it. */
    AGREE,
    /** Hand in a new complaint. */
    COMPLAIN
}
