package dk.borgerraadgiver.mediation;

/** The two who talk (R20). */
public enum Side {
    CITIZEN,
    ADMINISTRATION
}
