package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Drafts that somebody writes for a citizen. Until one is handed in it belongs to nobody known, and only its writer finds
 * it.
 */
final class WrittenForCitizen {
    private final Class<? extends OnBehalf> way;
    private final Complaints complaints;
    private final ComplaintDesk desk;
    private final Clock clock;

    WrittenForCitizen(Class<? extends OnBehalf> way, Complaints complaints, ComplaintDesk desk, Clock clock) {
        this.way = way;
        this.complaints = complaints;
        this.desk = desk;
        this.clock = clock;
    }

    ComplaintId begin(OnBehalf writer, Language language, Duration kept) {
        Instant now = clock.instant();
        Party nobodyKnown = new Party.Citizen(new PersonId(UUID.randomUUID()));
        Complaint.Draft draft =
                Complaint.Draft.begun(nobodyKnown, Optional.of(writer), language, Answers.NONE, now, kept);
        complaints.begin(draft, now);
        return draft.id();
    }

    Optional<Complaint.Draft> open(Actor writer, ComplaintId id) {
        return complaints.draft(id, writer).filter(this::isWrittenThisWay);
    }

    Saved save(Actor writer, ComplaintId id, Answer answer, int version) {
        return switch (held(writer, id)) {
            case Complaint.Draft draft -> desk.save(draft, answer, version);
            case Complaint.Sent sent -> new Saved.AlreadyHandedIn(sent.number());
        };
    }

    HandIn submit(Actor writer, ComplaintId id, Function<Complaint.Draft, HandIn> handIn) {
        return switch (held(writer, id)) {
            case Complaint.Draft draft -> handIn.apply(draft);
            case Complaint.Sent sent -> new HandIn.Received(sent.number());
        };
    }

    void delete(Actor writer, ComplaintId id) {
        open(writer, id).ifPresent(desk::discard);
    }

    private Complaint held(Actor writer, ComplaintId id) {
        return complaints.held(id, writer).filter(this::isWrittenThisWay).orElseThrow(() -> new NotThere("draft"));
    }

    private boolean isWrittenThisWay(Complaint complaint) {
        return complaint.onBehalf().filter(way::isInstance).isPresent();
    }
}
