package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Map;
import java.util.Optional;

/** For machines that carry a case further; a person asks a desk. */
public interface CaseHistories {
    Optional<CaseFile> whole(CaseNumber number);

    /** How many entries each case has. */
    Map<CaseNumber, Integer> lengths();
}
