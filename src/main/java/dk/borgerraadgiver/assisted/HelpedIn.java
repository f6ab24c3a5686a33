package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Optional;

/** What became of a hand-in with a helper. */
public sealed interface HelpedIn {
    /** @param code the first time; the same hand-in sent again makes no second code */
    record Received(CaseNumber number, Optional<StatusCode> code) implements HelpedIn {}

    record Incomplete(Step step) implements HelpedIn {}

    /** Something was changed after it was read back: it must be read back again. */
    record ChangedSince() implements HelpedIn {}
}
