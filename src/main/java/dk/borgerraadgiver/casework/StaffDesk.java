package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.AtTheOffice.by;
import static dk.borgerraadgiver.casework.AtTheOffice.officer;

import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.StaffNotes.Note;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do among themselves: notes, giving a case to a colleague, and what goes first. */
@Service
@Transactional
public class StaffDesk {
    private final Cases cases;
    private final StaffNotes notes;
    private final Mediators mediators;
    private final Clock clock;

    StaffDesk(Cases cases, StaffNotes notes, Mediators mediators, Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.mediators = mediators;
        this.clock = clock;
    }

    /** What the office keeps beside the case; no citizen is ever shown it. */
    @Transactional(readOnly = true)
    public Beside beside(Actor actor, CaseNumber number) {
        CaseFile file = file(actor, number);
        return new Beside(
                notes.notes(number),
                notes.safety(number),
                notes.officers(Instant.EPOCH).stream()
                        .filter(officer -> !officer.id().equals(officer(actor).id()))
                        .filter(officer -> !file.keepsOut(officer) && !mediators.mediates(officer.id(), file))
                        .toList());
    }

    public void note(Actor actor, CaseNumber number, String text) {
        file(actor, number);
        notes.add(number, new Note(now(), by(actor), text));
    }

    /**
     * Gives the case to a colleague, with a word to them that only the office sees.
     *
     * @throws NotThere when the colleague has never been at the desk
     */
    public void handOver(Actor actor, CaseNumber number, By.Officer to, String text) {
        By.Officer known = notes.officers(Instant.EPOCH).stream()
                .filter(officer -> officer.id().equals(to.id()))
                .findFirst()
                .orElseThrow(() -> new NotThere("officer"));
        CaseFile file = cases.findToChange(number, officer(actor)).orElseThrow(() -> new NotThere("case"));
        if (mediators.mediates(known.id(), file)) {
            throw new Rejected("casework.refused.colleague-mediates"); // R20
        }
        cases.save(file, file.with(by(actor), now(), new HandedOver(known.id(), known.name())));
        notes.add(number, new Note(now(), by(actor), text));
    }

    /** A person finds that somebody's safety is at stake (R7: no machine does). */
    public void markSafety(Actor actor, CaseNumber number, String reason) {
        file(actor, number);
        notes.markSafety(number, now(), by(actor), Written.said(reason));
    }

    public void unmarkSafety(Actor actor, CaseNumber number) {
        file(actor, number);
        notes.unmarkSafety(number);
    }

    private CaseFile file(Actor actor, CaseNumber number) {
        return cases.find(number, officer(actor)).orElseThrow(() -> new NotThere("case"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * @param safety why it goes before others, where somebody marked it so
     * @param colleagues to whom it can be given
     */
    public record Beside(List<Note> notes, Optional<String> safety, List<By.Officer> colleagues) {
        public Beside {
            notes = List.copyOf(notes);
            colleagues = List.copyOf(colleagues);
        }
    }
}
