package dk.borgerraadgiver.guidance;

/** What people come with: what the adviser takes up (R1), and what others do. */
public enum Subject {
    CASE_HANDLING,
    CONDUCT,
    PRACTICAL,
    DIGITAL,
    DECISION,
    SERVICE_LEVEL,
    EMPLOYMENT,
    PRIVATE_MATTER,
    WHISTLEBLOWING,
    UNSURE;

    /** Whether the adviser may take it up; one who does not know is not turned away. */
    public boolean isForTheAdviser() {
        return switch (this) {
            case CASE_HANDLING, CONDUCT, PRACTICAL, DIGITAL, UNSURE -> true;
            case DECISION, SERVICE_LEVEL, EMPLOYMENT, PRIVATE_MATTER, WHISTLEBLOWING -> false;
        };
    }

    /** Whether a decision may lie behind it, so that a deadline may be running (R6). */
    boolean mayHideADecision() {
        return switch (this) {
            case CASE_HANDLING, DIGITAL, DECISION, UNSURE -> true;
            case CONDUCT, PRACTICAL, SERVICE_LEVEL, EMPLOYMENT, PRIVATE_MATTER, WHISTLEBLOWING -> false;
        };
    }
}
