package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.shared.CaseNumber;

/** What became of a complaint that was to be handed in. */
public sealed interface HandIn {
    /** It has this number; the same number however often it is sent. */
    record Received(CaseNumber number) implements HandIn {}

    /** Something is missing at this step. */
    record Incomplete(Step step) implements HandIn {}

    /** The answers have changed, in another tab, since the person checked them. */
    record ChangedSince() implements HandIn {}
}
