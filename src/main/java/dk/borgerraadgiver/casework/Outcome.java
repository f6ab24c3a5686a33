package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.Rejected;
import java.util.Optional;

/** How a case ended (R18). Withdrawing is an event of its own. */
public enum Outcome {
    SOLVED,
    PARTLY_SOLVED,
    NOT_SOLVED,
    PASSED_ON;

    /** To whom, as it was written: always where the case was passed on, and nowhere else. */
    Optional<String> passedOn(Optional<String> to) {
        Optional<String> named = to.map(String::strip).filter(name -> !name.isEmpty());
        if (named.isPresent() != (this == PASSED_ON)) {
            throw new Rejected("casework.refused.passed-on-to");
        }
        return named;
    }
}
