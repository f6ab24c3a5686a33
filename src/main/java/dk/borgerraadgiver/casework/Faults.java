package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** General faults: those that hit more people than the ones who complained. Only for case officers. */
public interface Faults {
    /** Those that hold all these words, the newest first; empty for all. */
    List<Fault> find(String words);

    Optional<Fault> find(UUID id);

    /** Faults that were found at the administration of this case, the newest first. */
    List<Fault> at(CaseNumber number);

    Optional<Fault> of(CaseNumber number);

    /** In which cases it was marked, the newest first. */
    List<InboxLine> cases(UUID fault);

    void mark(CaseNumber number, UUID fault);

    /** A new one, at the administration of this case. */
    UUID found(CaseNumber number, String name, int affected, Instant at, By.Officer by);

    void add(UUID fault, Word word);

    /** The newest first. */
    List<Word> words(UUID fault);

    /**
     * @param administration its code; empty where the citizen did not know
     * @param affected how many people, as far as the office knows
     * @param cases in how many cases it was marked
     * @param answered when the administration last answered, if it has
     * @param changed when it was last written down that something changed, if it has been
     */
    record Fault(
            UUID id,
            String administration,
            String name,
            int affected,
            int cases,
            Instant foundAt,
            String foundBy,
            Optional<Instant> answered,
            Optional<Instant> changed) {}

    /** Something that came of a fault. */
    record Word(Kind kind, Instant at, String byName, String text) {
        public Word {
            text = Written.said(text);
        }

        public enum Kind {
            /** What the administration answered. Only the office sees it. */
            ANSWER,
            /** What changed because of it. Whoever has a case with the fault is told. */
            CHANGE
        }
    }
}
