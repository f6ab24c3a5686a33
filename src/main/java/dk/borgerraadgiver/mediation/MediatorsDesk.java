package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.DeskSettings;
import dk.borgerraadgiver.casework.Ended;
import dk.borgerraadgiver.casework.MediatedCases;
import dk.borgerraadgiver.casework.MediatedCases.Opened;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.mediation.MediationEvent.Begun;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers offer mediation, and one who does not handle the case mediates. Without the role, nothing is there. */
@Service
@Transactional
public class MediatorsDesk {
    private final MediatedCases cases;
    private final OfficerDesk officers;
    private final Mediations mediations;
    private final DeskSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MediatorsDesk(
            MediatedCases cases,
            OfficerDesk officers,
            Mediations mediations,
            DeskSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.officers = officers;
        this.mediations = mediations;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** A page of those that go on, the newest first; the last page where there are not so many. */
    @Transactional(readOnly = true)
    public Listed going(Actor actor, int page) {
        officer(actor);
        List<Mediation> all = mediations.notStopped().stream()
                .filter(last -> goesOn(actor, last))
                .toList();
        int pages = Math.max(1, Math.ceilDiv(all.size(), settings.lines()));
        int shown = Math.clamp(page, 1, pages);
        return new Listed(
                all.stream()
                        .skip((shown - 1L) * settings.lines())
                        .limit(settings.lines())
                        .map(Going::of)
                        .toList(),
                all.size(),
                shown,
                pages);
    }

    /**
     * @param all how many there are
     * @param page counted from one
     */
    public record Listed(List<Going> lines, int all, int page, int pages) {
        public Listed {
            lines = List.copyOf(lines);
        }
    }

    /** In how many the citizen waits for this officer, or for anybody where nobody mediates yet. */
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        Employee officer = officer(actor);
        return (int) mediations.movedByCitizen().stream()
                .filter(last -> last.mediator()
                        .filter(mediator -> !mediator.id().equals(officer.id()))
                        .isEmpty())
                .filter(last -> goesOn(actor, last))
                .count();
    }

    private boolean goesOn(Actor actor, Mediation last) {
        return !last.phase().over()
                && Setting.of(cases.again(actor, last.number()).file()).keeps(last);
    }

    /** Opens it, and records that this officer read the case. */
    public OfficeSide open(Actor actor, CaseNumber number) {
        return side(officer(actor), cases.open(actor, number));
    }

    /** What is already open, as it is now. */
    @Transactional(readOnly = true)
    public OfficeSide again(Actor actor, CaseNumber number) {
        return side(officer(actor), cases.again(actor, number));
    }

    /**
     * Writes down what the officer did, or what a side told them, and tells whoever listens.
     *
     * @param seen version of the mediation that the officer had before them; 0, when there was none
     * @throws Rejected when it has changed since, or the rules do not allow it
     */
    public void record(Actor actor, CaseNumber number, int seen, MediationEvent event) {
        record(actor, number, seen, event, Optional.empty());
    }

    /** Both sides have said yes: it begins. */
    public void begin(Actor actor, CaseNumber number, int seen, String words, Optional<LocalDate> newsBy) {
        record(actor, number, seen, new Begun(words), newsBy);
    }

    private void record(Actor actor, CaseNumber number, int seen, MediationEvent event, Optional<LocalDate> newsBy) {
        Employee officer = officer(actor);
        By.Officer by = new By.Officer(officer.id(), officer.name());
        CaseFile file = cases.again(actor, number).file();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        spokenMustBeBefore(event);
        Optional<Mediation> last = mediations.latest(number);
        if (last.map(Mediation::version).orElse(0) != seen) {
            throw new Rejected("mediation.refused.changed-meanwhile");
        }
        Optional<Mediation> before = last.filter(
                found -> !(event instanceof Offered) || Setting.of(file).keeps(found));
        Mediation after = before.map(found -> found.with(by, now, event, Setting.of(file)))
                .orElseGet(() -> Mediation.opened(number, by, now, event, Setting.of(file)));
        before.ifPresentOrElse(found -> mediations.save(found, after), () -> mediations.add(after));
        forTheCase(event, after, file, newsBy)
                .ifPresentOrElse(
                        known -> officers.record(actor, number, file.version(), known), () -> tell(number, now, event));
        if (event instanceof Stopped || after.phase() == Phase.AGREED) {
            events.publishEvent(new MediationNews(number, now));
        }
    }

    /** What the history of the case must know of it. */
    private static Optional<CaseEvent> forTheCase(
            MediationEvent event, Mediation after, CaseFile file, Optional<LocalDate> newsBy) {
        return switch (event) {
            case Offered offered -> Optional.of(new CaseEvent.MediationOffered(offered.words()));
            case SaidYes yes ->
                Optional.of(
                        yes.side() == Side.CITIZEN
                                ? new CaseEvent.MediationWanted()
                                : new CaseEvent.MediationAccepted());
            case Begun begun -> Optional.of(new CaseEvent.MediationBegan(begun.words(), newsBy));
            case Stopped stopped ->
                Optional.of(InTheCase.end(InTheCase.stoppedBy(stopped.who()), stopped.words(), file));
            case Confirmed confirmed
            when after.phase() == Phase.AGREED -> Optional.of(InTheCase.end(Ended.AGREED, "", file));
            default -> Optional.empty();
        };
    }

    /** Only where the citizen has something new to read: what the other side said in confidence is not. */
    private void tell(CaseNumber number, Instant now, MediationEvent event) {
        boolean news = switch (event) {
            case MediationEvent.Said said -> false;
            case MediationEvent.NeedsTold told -> false;
            default -> true;
        };
        if (news) {
            events.publishEvent(new MediationNews(number, now));
        }
    }

    /** Nobody has said anything tomorrow. */
    private void spokenMustBeBefore(MediationEvent event) {
        Optional<Spoken> spoken = switch (event) {
            case SaidYes yes -> yes.spoken();
            case MediationEvent.Said said -> said.spoken();
            case MediationEvent.Released released -> released.spoken();
            case MediationEvent.NeedsTold told -> told.spoken();
            case Confirmed confirmed -> confirmed.spoken();
            case Stopped stopped -> stopped.spoken();
            default -> Optional.empty();
        };
        LocalDate today = LocalDate.now(clock);
        if (spoken.filter(said -> said.on().isAfter(today)).isPresent()) {
            throw new Rejected("mediation.refused.said-tomorrow");
        }
        if (event instanceof MediationEvent.MeetingSet set
                && set.meeting().day().isBefore(today)) {
            throw new Rejected("mediation.refused.meeting-passed");
        }
    }

    private OfficeSide side(Employee officer, Opened opened) {
        CaseFile file = opened.file();
        boolean handles = Setting.of(file).isHandledBy(officer.id());
        Optional<Mediation> last = mediations.latest(file.number());
        Reader reader = last.flatMap(Mediation::mediator)
                .filter(mediator -> mediator.id().equals(officer.id()) && !handles)
                .map(mediator -> Reader.MEDIATOR)
                .orElse(Reader.OFFICE);
        return new OfficeSide(file, opened.background(), last.map(found -> found.seenBy(reader)), reader, handles);
    }

    private static Employee officer(Actor actor) {
        if (actor instanceof Employee employee && employee.is(Role.CASE_OFFICER)) {
            return employee;
        }
        throw new NotThere("mediators' desk");
    }
}
