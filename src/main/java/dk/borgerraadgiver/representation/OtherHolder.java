package dk.borgerraadgiver.representation;

/**
 * Whether somebody else has custody too, as the parent says (forældreansvarsloven § 2: two who share it decide together on
 * what weighs much). It closes nothing; a person at the office reads it.
 */
public enum OtherHolder {
    YES,
    NO,
    UNSURE
}
