package dk.borgerraadgiver.mediation;

/** Who ended it, or said no before it began. */
public enum Stopper {
    CITIZEN,
    ADMINISTRATION,
    OFFICE
}
