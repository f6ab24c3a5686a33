package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.OfMediation;
import dk.borgerraadgiver.casework.Ended;
import dk.borgerraadgiver.casework.MediatedCases;
import dk.borgerraadgiver.casework.MediatedCases.Seat;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the citizen, or somebody who acts for them, asks for mediation, takes part in it and ends it. */
@Service
@Transactional
public class CitizensDesk {
    private final MediatedCases cases;
    private final Mediations mediations;
    private final Clock clock;

    CitizensDesk(MediatedCases cases, Mediations mediations, Clock clock) {
        this.cases = cases;
        this.mediations = mediations;
        this.clock = clock;
    }

    /** @throws NotThere when the case does not exist or is not for them */
    public MySide look(Actor actor, CaseNumber number) {
        Seat seat = cases.at(actor, Act.READ, number);
        return new MySide(
                seat.file(),
                seat.background(),
                mediations.latest(number).map(last -> last.seenBy(Reader.CITIZEN)),
                seat.standing());
    }

    /**
     * @throws NotThere when the case is not for them, or not for this
     * @throws Rejected when the rules do not allow it
     */
    public void does(Actor actor, CaseNumber number, MediationEvent event) {
        Seat seat = cases.toChange(actor, act(event), number);
        Setting setting = Setting.of(seat.file());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Mediation> before =
                mediations.latest(number).filter(last -> !(event instanceof AskedFor) || setting.keeps(last));
        if (event instanceof AskedFor && before.isEmpty()) {
            mediations.add(Mediation.opened(number, seat.by(), now, event, setting));
            cases.record(seat, new CaseEvent.MediationWanted());
            return;
        }
        Mediation mediation = before.orElseThrow(() -> new NotThere("mediation"));
        Mediation after = mediation.with(seat.by(), now, event, setting);
        mediations.save(mediation, after);
        forTheCase(event, after, seat).ifPresent(known -> cases.record(seat, known));
    }

    /** What the history of the case must know of it. */
    private static Optional<OfMediation> forTheCase(MediationEvent event, Mediation after, Seat seat) {
        return switch (event) {
            case SaidYes yes -> Optional.of(new CaseEvent.MediationWanted());
            case Stopped stopped -> Optional.of(InTheCase.end(Ended.CITIZEN_STOPPED, "", seat.file()));
            case Confirmed confirmed
            when after.phase() == Phase.AGREED -> Optional.of(InTheCase.end(Ended.AGREED, "", seat.file()));
            default -> Optional.empty();
        };
    }

    /** To say yes binds; to talk, and to stop, does not. */
    private static Act act(MediationEvent event) {
        return switch (event) {
            case AskedFor asked -> Act.AGREE;
            case SaidYes yes -> Act.AGREE;
            case Confirmed confirmed -> Act.AGREE;
            default -> Act.MEDIATE;
        };
    }
}
