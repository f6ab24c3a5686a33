package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.HandIn;
import dk.borgerraadgiver.complaint.PaperDesk;
import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.Saved;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a case officer types in a form that came on paper (R31). For everybody else there is no such desk, and what a
 * colleague types is not there before it is a case.
 */
@Service
@Transactional
public class SheetDesk {
    private static final int OLDEST_YEARS = 120;

    private final Sheets sheets;
    private final PaperDesk complaints;
    private final People people;
    private final CodeDesk codes;
    private final KnownFacts facts;
    private final Clock clock;

    SheetDesk(Sheets sheets, PaperDesk complaints, People people, CodeDesk codes, KnownFacts facts, Clock clock) {
        this.sheets = sheets;
        this.complaints = complaints;
        this.people = people;
        this.codes = codes;
        this.facts = facts;
        this.clock = clock;
    }

    public Sheet begin(Actor actor) {
        Employee officer = officer(actor);
        PaperId id = PaperId.fresh();
        Sheet sheet = new Sheet(
                id,
                WriterId.of(officer),
                officer.name(),
                complaints.begin(officer, id),
                now(),
                Sheet.Head.NONE,
                Optional.empty());
        sheets.add(sheet);
        return sheet;
    }

    /** What they have not finished. */
    @Transactional(readOnly = true)
    public List<Sheet> open(Actor actor) {
        Employee officer = officer(actor);
        return sheets.open(WriterId.of(officer)).stream()
                .filter(sheet -> complaints.open(officer, sheet.complaint()).isPresent())
                .toList();
    }

    /** @throws NotThere when it is not theirs, or a case already */
    @Transactional(readOnly = true)
    public Sheet one(Actor actor, PaperId id) {
        return sheets.find(id, WriterId.of(officer(actor))).orElseThrow(() -> new NotThere("paper form"));
    }

    @Transactional(readOnly = true)
    public Complaint.Draft draft(Actor actor, PaperId id) {
        return complaints.open(actor, one(actor, id).complaint()).orElseThrow(() -> new NotThere("paper form"));
    }

    public void write(Actor actor, PaperId id, Sheet.Head head) {
        sheets.write(one(actor, id).id(), head);
    }

    /** With the number, whoever wrote finds the case when they log in one day. */
    public void identify(Actor actor, PaperId id, CivilNumber number) {
        Sheet sheet = one(actor, id);
        PersonId person = people.heardOf(number, sheet.head().name());
        sheets.know(id, Optional.of(new Sheet.Known(person, number.dateOfBirth())));
    }

    /** The number was somebody else's. */
    public void forgetNumber(Actor actor, PaperId id) {
        sheets.know(one(actor, id).id(), Optional.empty());
    }

    public Saved save(Actor actor, PaperId id, Answer answer, int version) {
        return complaints.save(actor, one(actor, id).complaint(), answer, version);
    }

    /**
     * Makes it a case; once, however often it is sent. Gaps are let through (R7).
     *
     * @param revision of what was read through
     * @throws Rejected when it cannot be said from which day it counts
     */
    public HelpedIn makeCase(Actor actor, PaperId id, int revision) {
        Optional<CaseNumber> before = sheets.number(id, WriterId.of(officer(actor)));
        if (before.isPresent()) {
            return new HelpedIn.Received(before.get(), Optional.empty());
        }
        Sheet sheet = one(actor, id);
        LocalDate came = came(sheet);
        mustBeAlive(sheet);
        PersonId citizen = sheet.known().map(Sheet.Known::person).orElseGet(() -> new PersonId(UUID.randomUUID()));
        return switch (complaints.submit(
                actor, sheet.complaint(), citizen, sheet.head().name().strip(), came, revision)) {
            case HandIn.Received(CaseNumber number) -> {
                sheets.typedIn(id, number, now());
                yield new HelpedIn.Received(number, code(number));
            }
            case HandIn.Incomplete(var step) -> throw new IllegalStateException("Gaps are let through: " + step);
            case HandIn.ChangedSince() -> new HelpedIn.ChangedSince();
        };
    }

    /** Everything that was typed goes; the paper is still there. */
    public void delete(Actor actor, PaperId id) {
        Sheet sheet = one(actor, id);
        complaints.delete(actor, sheet.complaint());
        sheets.delete(id);
    }

    /** Nobody can use a code without something beside it that they know: then none is made. */
    private Optional<StatusCode> code(CaseNumber number) {
        return facts.any(number) ? Optional.of(codes.fresh(number)) : Optional.empty();
    }

    private LocalDate came(Sheet sheet) {
        LocalDate came = sheet.head().came().date().orElseThrow(() -> new Rejected("assisted.refused.came-missing"));
        if (came.isAfter(LocalDate.now(clock))) {
            throw new Rejected("assisted.refused.came-later");
        }
        return came;
    }

    private void mustBeAlive(Sheet sheet) {
        LocalDate today = LocalDate.now(clock);
        sheet.head()
                .born()
                .date()
                .filter(born -> born.isAfter(today) || born.isBefore(today.minusYears(OLDEST_YEARS)))
                .ifPresent(born -> {
                    throw new Rejected("assisted.refused.born");
                });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Employee officer(Actor actor) {
        if (actor instanceof Employee employee && employee.is(Actor.Role.CASE_OFFICER)) {
            return employee;
        }
        throw new NotThere("officers' desk");
    }
}
