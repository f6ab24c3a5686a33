package dk.borgerraadgiver.complaint.ui;

import dk.borgerraadgiver.complaint.Step;

/** Why the person is now at another page than the one they asked for. */
sealed interface Told {
    record MissingFirst(Step wanted) implements Told {}

    record ChangedSince() implements Told {}

    record NothingOpen() implements Told {}

    record Deleted() implements Told {}
}
