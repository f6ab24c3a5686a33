package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the office writes for itself. Nothing of it is ever part of what a citizen is shown. */
public interface StaffNotes {
    void add(CaseNumber number, Note note);

    /** Newest first. */
    List<Note> notes(CaseNumber number);

    void markSafety(CaseNumber number, Instant at, By.Officer by, String reason);

    void unmarkSafety(CaseNumber number);

    Optional<String> safety(CaseNumber number);

    void met(By.Officer officer, Instant at);

    /** Who has been at the desk since then, by name. */
    List<By.Officer> officers(Instant since);

    record Note(Instant at, By.Officer by, String text) {
        public Note {
            text = Written.said(text);
        }
    }
}
