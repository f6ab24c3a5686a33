package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.AtTheOffice.by;
import static dk.borgerraadgiver.casework.AtTheOffice.officer;

import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.Faults.Fault;
import dk.borgerraadgiver.casework.Faults.Word;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers know of faults that hit many: in which cases, what the administration says, and what came of it. */
@Service
@Transactional
public class FaultDesk {
    private final Cases cases;
    private final Faults faults;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FaultDesk(Cases cases, Faults faults, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.faults = faults;
        this.events = events;
        this.clock = clock;
    }

    /** @param words that all stand in it; empty for all */
    @Transactional(readOnly = true)
    public List<Fault> find(Actor actor, String words) {
        officer(actor);
        return faults.find(words);
    }

    /**
     * @param words the newest first
     * @param cases the newest first
     */
    public record Whole(Fault fault, List<Word> words, List<InboxLine> cases) {
        public Whole {
            words = List.copyOf(words);
            cases = List.copyOf(cases);
        }
    }

    /** @throws NotThere when there is none */
    @Transactional(readOnly = true)
    public Whole one(Actor actor, UUID id) {
        officer(actor);
        return new Whole(fault(id), faults.words(id), faults.cases(id));
    }

    /** The fault that a case is marked with, if it is, and others that were found at its administration. */
    public record Known(Optional<Fault> marked, List<Fault> others) {
        public Known {
            others = List.copyOf(others);
        }
    }

    @Transactional(readOnly = true)
    public Known known(Actor actor, CaseNumber number) {
        mustBeThere(actor, number);
        return new Known(faults.of(number), faults.at(number));
    }

    public void mark(Actor actor, CaseNumber number, UUID fault) {
        mustBeThere(actor, number);
        if (faults.at(number).stream().noneMatch(known -> known.id().equals(fault))) {
            throw new NotThere("fault");
        }
        faults.mark(number, fault);
    }

    /** @param affected how many people it hits, as far as the office knows */
    public void found(Actor actor, CaseNumber number, String name, int affected) {
        mustBeThere(actor, number);
        if (affected < 1) {
            throw new Rejected("casework.refused.affected");
        }
        if (InquiryLetter.hasCivilNumber(name)) {
            throw new Rejected("casework.alike.fault.civil-number"); // R26: it is the title of a page
        }
        faults.mark(number, faults.found(number, Written.said(name), affected, now(), by(actor)));
    }

    public void answered(Actor actor, UUID id, String text) {
        By.Officer by = by(actor);
        faults.add(fault(id).id(), new Word(Word.Kind.ANSWER, now(), by.name(), text));
    }

    /** Tells whoever has a case with the fault, as if it had been written in each; returns how many were told. */
    public int changed(Actor actor, UUID id, String text) {
        By.Officer by = by(actor);
        Instant now = now();
        faults.add(fault(id).id(), new Word(Word.Kind.CHANGE, now, by.name(), text));
        List<CaseNumber> told = faults.cases(id).stream()
                .filter(line -> line.where() != Whereabouts.WITHDRAWN)
                .map(InboxLine::number)
                .sorted(Comparator.comparing(CaseNumber::value)) // so that two cannot wait for each other
                .toList();
        told.forEach(number -> note(actor, by, number, now, text));
        return told.size();
    }

    private void note(Actor actor, By.Officer by, CaseNumber number, Instant now, String text) {
        CaseFile file = cases.findToChange(number, officer(actor)).orElseThrow(() -> new NotThere("case"));
        cases.save(file, file.with(by, now, new ChangeNoted(text)));
        events.publishEvent(new MessageWritten(number, now));
    }

    private Fault fault(UUID id) {
        return faults.find(id).orElseThrow(() -> new NotThere("fault"));
    }

    private void mustBeThere(Actor actor, CaseNumber number) {
        if (cases.find(number, officer(actor)).isEmpty()) {
            throw new NotThere("case");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
