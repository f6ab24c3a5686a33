package dk.borgerraadgiver.correspondence;

/** What became of something handed to a way out. */
public enum Delivery {
    SENT,
    /** This site has no such way out; the office does it. */
    BY_HAND,
    /** They have no mailbox there: exempt from Digital Post. The office writes a letter. */
    NO_MAILBOX
}
