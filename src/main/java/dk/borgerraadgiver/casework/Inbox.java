package dk.borgerraadgiver.casework;

/** Which cases an officer looks at. */
public sealed interface Inbox {
    record Everything() implements Inbox {}

    record Mine() implements Inbox {}

    /** Nobody has them. */
    record WithoutOfficer() implements Inbox {}

    /** A day has gone by: one that the citizen was promised, or one by which the administration was to answer. */
    record Overdue() implements Inbox {}

    record At(Whereabouts where) implements Inbox {}
}
