package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A complaint, from the first answer on. */
public sealed interface Complaint {
    ComplaintId id();

    Party party();

    /** Where its papers lie. */
    FolderId folder();

    Answers answers();

    /** Who writes it for the citizen; nobody, when they write it themselves, or when it is a company's. */
    Optional<OnBehalf> onBehalf();

    /** What was said at the gate before it began; nothing, where nobody came that way. */
    Optional<SaidAtGate> saidAtGate();

    /** Only they go on with a draft, whoever else may see the case that comes of it. */
    default boolean isWrittenBy(Actor actor) {
        return switch (party()) {
            case Party.Citizen citizen ->
                onBehalf().map(by -> by.writer().equals(WriterId.of(actor))).orElseGet(() -> citizen.isOf(actor));
            case Party.Company company ->
                actor instanceof Actor.Professional professional && company.isHandedInBy(professional);
        };
    }

    /** Whether it came as a form filled in by hand (R31). */
    default boolean isOnPaper() {
        return onBehalf().filter(OnBehalf.OnPaper.class::isInstance).isPresent();
    }

    /**
     * Not handed in yet.
     *
     * @param versions how many times each step has been saved
     * @param saved when an answer last came in
     * @param keptUntil when it goes, unless the person comes back (R28)
     */
    record Draft(
            ComplaintId id,
            Party party,
            FolderId folder,
            Language language,
            Answers answers,
            Map<Step, Integer> versions,
            Instant saved,
            Instant keptUntil,
            Optional<OnBehalf> onBehalf,
            Optional<SaidAtGate> saidAtGate)
            implements Complaint {
        public Draft {
            versions = Map.copyOf(versions);
        }

        /** @param known what was said before it began */
        static Draft begun(
                Party party, Optional<OnBehalf> onBehalf, Language language, Known known, Instant now, Duration kept) {
            ComplaintId id = new ComplaintId(UUID.randomUUID());
            return new Draft(
                    id,
                    party,
                    FolderId.fresh(),
                    language,
                    known.answers(),
                    Map.of(),
                    now,
                    now.plus(kept),
                    onBehalf,
                    known.saidAtGate());
        }

        public int version(Step step) {
            return versions.getOrDefault(step, 0);
        }

        /** Grows with each save, so two readers who saw the same number saw the same answers. */
        public int revision() {
            return versions.values().stream().mapToInt(Integer::intValue).sum();
        }

        Draft savedAt(Instant at, Instant until) {
            return new Draft(id, party, folder, language, answers, versions, at, until, onBehalf, saidAtGate);
        }

        /** Who they are was said to the helper, who may have learned it last. */
        Draft of(PersonId known) {
            Party citizen = new Party.Citizen(known);
            return new Draft(id, citizen, folder, language, answers, versions, saved, keptUntil, onBehalf, saidAtGate);
        }

        Submitted submit(CaseNumber number, String name, Language language, Instant at) {
            return new Submitted(
                    id, number, party, name, folder, language, answers.asAsked(), at, onBehalf, saidAtGate);
        }

        /** All that stands on the paper, also where nobody ticked the box above it. */
        Submitted typedIn(CaseNumber number, String name, Language language, Instant at) {
            return new Submitted(
                    id, number, party, name, folder, language, answers.withAPoint(), at, onBehalf, saidAtGate);
        }
    }

    /** No longer a draft, whatever became of it. */
    sealed interface Sent extends Complaint {
        CaseNumber number();
    }

    /**
     * Handed in: its answers never change again.
     *
     * @param name of the party, as the identity provider gave it then
     */
    record Submitted(
            ComplaintId id,
            CaseNumber number,
            Party party,
            String name,
            FolderId folder,
            Language language,
            Answers answers,
            Instant at,
            Optional<OnBehalf> onBehalf,
            Optional<SaidAtGate> saidAtGate)
            implements Sent {
        Withdrawn withdraw(Instant when) {
            return new Withdrawn(this, when);
        }
    }

    /** Taken back by the party. */
    record Withdrawn(Submitted complaint, Instant at) implements Sent {
        @Override
        public CaseNumber number() {
            return complaint.number();
        }

        @Override
        public ComplaintId id() {
            return complaint.id();
        }

        @Override
        public Party party() {
            return complaint.party();
        }

        @Override
        public FolderId folder() {
            return complaint.folder();
        }

        @Override
        public Answers answers() {
            return complaint.answers();
        }

        @Override
        public Optional<OnBehalf> onBehalf() {
            return complaint.onBehalf();
        }

        @Override
        public Optional<SaidAtGate> saidAtGate() {
            return complaint.saidAtGate();
        }
    }
}
