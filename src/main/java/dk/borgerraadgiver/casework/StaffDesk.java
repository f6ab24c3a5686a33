package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.AtTheOffice.by;
import static dk.borgerraadgiver.casework.AtTheOffice.officer;

import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.StaffNotes.Fault;
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
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers do among themselves: notes, giving a case to a colleague, what goes first, and faults seen before. */
@Service
@Transactional
public class StaffDesk {
    private final Cases cases;
    private final StaffNotes notes;
    private final Clock clock;

    StaffDesk(Cases cases, StaffNotes notes, Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
    }

    /** What the office keeps beside the case; no citizen is ever shown it. */
    @Transactional(readOnly = true)
    public Beside beside(Actor actor, CaseNumber number) {
        CaseFile file = file(actor, number);
        return new Beside(
                notes.notes(number),
                notes.safety(number),
                notes.officers().stream()
                        .filter(officer -> !officer.id().equals(officer(actor).id()))
                        .filter(officer -> !file.keepsOut(officer.id()))
                        .toList(),
                notes.faultOf(number),
                notes.faults(number));
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
        By.Officer known = notes.officers().stream()
                .filter(officer -> officer.id().equals(to.id()))
                .findFirst()
                .orElseThrow(() -> new NotThere("officer"));
        CaseFile file = cases.findToChange(number, officer(actor)).orElseThrow(() -> new NotThere("case"));
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

    public void markFault(Actor actor, CaseNumber number, UUID fault) {
        file(actor, number);
        if (notes.faults(number).stream().noneMatch(known -> known.id().equals(fault))) {
            throw new NotThere("fault");
        }
        notes.mark(number, fault);
    }

    /** @param affected how many people it hits, as far as the office knows */
    public void foundFault(Actor actor, CaseNumber number, String name, int affected) {
        file(actor, number);
        if (affected < 1) {
            throw new Rejected("casework.refused.affected");
        }
        notes.mark(number, notes.found(number, Written.said(name), affected, now(), by(actor)));
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
     * @param faults that were seen at the same administration
     */
    public record Beside(
            List<Note> notes,
            Optional<String> safety,
            List<By.Officer> colleagues,
            Optional<Fault> fault,
            List<Fault> faults) {
        public Beside {
            notes = List.copyOf(notes);
            colleagues = List.copyOf(colleagues);
            faults = List.copyOf(faults);
        }
    }
}
