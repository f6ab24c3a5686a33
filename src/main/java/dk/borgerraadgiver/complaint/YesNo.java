package dk.borgerraadgiver.complaint;

/** A plain yes or no. */
public enum YesNo implements Choice {
    YES,
    NO
}
