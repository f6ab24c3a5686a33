package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.YearMonth;
import java.util.List;

/** What people said after their cases. That a case was asked about is kept apart from what was said (R19). */
public interface Satisfactions {
    boolean isGiven(CaseNumber number);

    /** Once a case: false, and nothing is kept, when it was given before. */
    boolean give(CaseNumber number, Satisfaction said, YearMonth when);

    /** What was said since then; of which case, nobody knows. */
    List<Given> since(YearMonth month);

    record Given(YearMonth month, Satisfaction said) {}
}
