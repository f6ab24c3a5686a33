package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;

/** What became of an answer that was to be saved. */
public sealed interface Saved {
    record Kept(int version, Instant at) implements Saved {}

    /** Another tab or device has saved the same step since: nothing was overwritten (R30), the person chooses. */
    record Clashed(int version, Answer theirs) implements Saved {}

    /** The complaint was handed in meanwhile; its answers no longer change. */
    record AlreadyHandedIn(CaseNumber number) implements Saved {}
}
