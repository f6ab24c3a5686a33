package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningAsked;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The party's desk once a case is closed: a point was not answered, open it again, and how did it go. */
@Service
@Transactional
public class AfterwardsDesk {
    private final Cases cases;
    private final CaseAccess access;
    private final Satisfactions satisfactions;
    private final Clock clock;

    AfterwardsDesk(Cases cases, CaseAccess access, Satisfactions satisfactions, Clock clock) {
        this.cases = cases;
        this.access = access;
        this.satisfactions = satisfactions;
        this.clock = clock;
    }

    /**
     * Opens the case again for these points, for another officer than the one who answered them (R18).
     *
     * @param points what the party says of each point that was not answered
     */
    public void contest(Actor actor, CaseNumber number, Map<Integer, String> points) {
        if (points.isEmpty()) {
            throw new Rejected("casework.refused.no-point");
        }
        Entitled entitled = access.findToChange(actor, Act.WRITE, number);
        CaseFile contested = entitled.file();
        for (Map.Entry<Integer, String> point : new TreeMap<>(points).entrySet()) {
            contested = contested.with(entitled.by(), now(), new PointContested(point.getKey(), point.getValue()));
        }
        save(entitled, contested);
    }

    /** A person at the office says yes or no to it (R7). */
    public void askToReopen(Actor actor, CaseNumber number, String why) {
        Entitled entitled = access.findToChange(actor, Act.WRITE, number);
        save(entitled, entitled.file().with(entitled.by(), now(), new ReopeningAsked(why)));
    }

    /** Whether they can say how it went: the case is closed, and nobody has said so for it. */
    @Transactional(readOnly = true)
    public boolean mayRate(Actor actor, CaseNumber number) {
        CaseFile file = access.find(actor, Act.READ, number).file();
        return file.stage() == Stage.CLOSED && !satisfactions.isGiven(number);
    }

    /** @throws Rejected when the case is not closed, or somebody has said so before */
    public void rate(Actor actor, CaseNumber number, Satisfaction said) {
        CaseFile file = access.find(actor, Act.WRITE, number).file();
        YearMonth month = YearMonth.from(now().atZone(Time.DENMARK));
        if (file.stage() != Stage.CLOSED || !satisfactions.give(number, said, month)) {
            throw new Rejected("casework.refused.rated");
        }
    }

    private void save(Entitled entitled, CaseFile after) {
        cases.save(entitled.file(), after);
        access.record(entitled, Act.WRITE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
