package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A complaint, from the first answer on. */
public sealed interface Complaint {
    ComplaintId id();

    PersonId citizen();

    /** Where its papers lie. */
    FolderId folder();

    Answers answers();

    /**
     * Not handed in yet.
     *
     * @param versions how many times each step has been saved
     * @param saved when an answer last came in
     * @param keptUntil when it goes, unless the person comes back (R28)
     * @param onBehalf who writes it for the citizen; nobody, when they write it themselves
     */
    record Draft(
            ComplaintId id,
            PersonId citizen,
            FolderId folder,
            Language language,
            Answers answers,
            Map<Step, Integer> versions,
            Instant saved,
            Instant keptUntil,
            Optional<OnBehalf> onBehalf)
            implements Complaint {
        public Draft {
            versions = Map.copyOf(versions);
        }

        public int version(Step step) {
            return versions.getOrDefault(step, 0);
        }

        /** Grows with each save, so two readers who saw the same number saw the same answers. */
        public int revision() {
            return versions.values().stream().mapToInt(Integer::intValue).sum();
        }

        Draft savedAt(Instant at, Instant until) {
            return new Draft(id, citizen, folder, language, answers, versions, at, until, onBehalf);
        }

        /** Who they are was said to the helper, who may have learned it last. */
        Draft of(PersonId known) {
            return new Draft(id, known, folder, language, answers, versions, saved, keptUntil, onBehalf);
        }

        Submitted submit(CaseNumber number, String name, Language language, Instant at) {
            return new Submitted(id, number, citizen, name, folder, language, answers.asAsked(), at, onBehalf);
        }
    }

    /**
     * Handed in: its answers never change again.
     *
     * @param name of the citizen, as the identity provider gave it then
     * @param onBehalf who wrote it for the citizen; nobody, when they wrote it themselves
     */
    record Submitted(
            ComplaintId id,
            CaseNumber number,
            PersonId citizen,
            String name,
            FolderId folder,
            Language language,
            Answers answers,
            Instant at,
            Optional<OnBehalf> onBehalf)
            implements Complaint {
        Withdrawn withdraw(Instant when) {
            return new Withdrawn(this, when);
        }
    }

    /** Taken back by the citizen. */
    record Withdrawn(Submitted complaint, Instant at) implements Complaint {
        @Override
        public ComplaintId id() {
            return complaint.id();
        }

        @Override
        public PersonId citizen() {
            return complaint.citizen();
        }

        @Override
        public FolderId folder() {
            return complaint.folder();
        }

        @Override
        public Answers answers() {
            return complaint.answers();
        }
    }
}
