package dk.borgerraadgiver.guidance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what a person said at the gate, before anybody knows who they are. */
@Service
public class GateDesk {
    /** How long a visit is remembered after its last change (R28). */
    public static final Duration REMEMBERED_FOR = Duration.ofDays(30);

    private final GateVisits visits;
    private final Clock clock;

    GateDesk(GateVisits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** @param visitToken value of the cookie {@code foer} */
    @Transactional(readOnly = true)
    public Optional<GateVisit> remembered(String visitToken) {
        return visits.find(new VisitToken(visitToken).hash(), clock.instant());
    }

    @Transactional
    public GateVisit answer(VisitToken token, GateAnswer answer) {
        return change(token, visit -> new GateVisit(visit.answers().with(answer), visit.letter(), clock.instant()));
    }

    @Transactional
    public GateVisit write(VisitToken token, UnaryOperator<Letter> change) {
        return change(
                token,
                visit -> new GateVisit(
                        visit.answers(),
                        Optional.of(change.apply(visit.letter().orElse(Letter.empty()))),
                        clock.instant()));
    }

    /** The person asks for it, on a computer that others use. */
    @Transactional
    public void forget(VisitToken token) {
        visits.forget(token.hash());
    }

    private GateVisit change(VisitToken token, UnaryOperator<GateVisit> how) {
        Instant now = clock.instant();
        visits.forgetExpired(now);
        GateVisit changed = how.apply(visits.hold(token.hash(), now).orElse(GateVisit.begun(now)));
        visits.keep(token.hash(), changed, now.plus(REMEMBERED_FOR));
        return changed;
    }
}
