package dk.borgerraadgiver.mediation;

/** What a mediation can be about. What a decision says is not among them (R22). */
public enum Topic {
    DIALOGUE,
    TRUST,
    CONDUCT,
    HOW_TO_GO_ON
}
