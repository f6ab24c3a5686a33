package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the office writes for itself. Nothing of it is ever part of what a citizen is shown. */
public interface StaffNotes {
    void add(CaseNumber number, Note note);

    /** Newest first. */
    List<Note> notes(CaseNumber number);

    void markSafety(CaseNumber number, Instant at, By.Officer by, String reason);

    void unmarkSafety(CaseNumber number);

    Optional<String> safety(CaseNumber number);

    void met(By.Officer officer, Instant at);

    /** By name. */
    List<By.Officer> officers();

    /** Faults that were found at the administration of this case. */
    List<Fault> faults(CaseNumber number);

    Optional<Fault> faultOf(CaseNumber number);

    void mark(CaseNumber number, UUID fault);

    /** A new one, at the administration of this case. */
    UUID found(CaseNumber number, String name, int affected, Instant at, By.Officer by);

    record Note(Instant at, By.Officer by, String text) {
        public Note {
            text = Written.said(text);
        }
    }

    /**
     * A fault that hits more people than those who complained.
     *
     * @param affected how many people, as far as the office knows
     * @param cases in how many cases it was marked
     */
    record Fault(UUID id, String name, int affected, int cases) {}
}
