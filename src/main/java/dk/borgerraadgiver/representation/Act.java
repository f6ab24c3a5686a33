package dk.borgerraadgiver.representation;

/** What a representative can do in a case. */
public enum Act {
    READ,
    WRITE,
    ADD_PAPER,
    WITHDRAW,
    /** Hand in a new complaint. */
    COMPLAIN
}
