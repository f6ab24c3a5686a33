package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.CaseHistories;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.handover.Reconciliation.OnTheWay;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where case officers see that nothing was lost on the way to the case system, and mend it. */
@Service
@Transactional
public class HandoverDesk {
    static final int LONGEST_REFERENCE = 100;
    private static final int LAST = 10;

    private final Handovers handovers;
    private final Queueing queueing;
    private final CaseHistories histories;
    private final SubmittedComplaints complaints;
    private final CaseSystem system;
    private final HandoverSettings settings;
    private final Clock clock;

    HandoverDesk(
            Handovers handovers,
            Queueing queueing,
            CaseHistories histories,
            SubmittedComplaints complaints,
            CaseSystem system,
            HandoverSettings settings,
            Clock clock) {
        this.handovers = handovers;
        this.queueing = queueing;
        this.histories = histories;
        this.complaints = complaints;
        this.system = system;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Reconciliation reconciliation(Actor actor) {
        authorise(actor);
        List<OnTheWay> open = onTheWay(handovers.notRegistered());
        return new Reconciliation(
                system.isThere(),
                open.stream().filter(this::isLate).toList(),
                open.stream().filter(one -> !isLate(one)).toList(),
                missing(actor),
                handovers.lastRegistered(LAST),
                handovers.registered());
    }

    /** Tried at once, as if for the first time. */
    public void again(Actor actor, CaseNumber number) {
        authorise(actor);
        handovers.again(found(number).id(), clock.instant());
    }

    /** An officer has put it into the case system and tells under which number. */
    public void registeredByHand(Actor actor, CaseNumber number, String typed) {
        authorise(actor);
        String reference = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (reference.isEmpty()) {
            throw new Rejected("handover.refused.reference-missing");
        }
        if (reference.length() > LONGEST_REFERENCE) {
            throw new Rejected("handover.refused.reference-too-long", LONGEST_REFERENCE);
        }
        handovers.registered(found(number).id(), new Handover.Registered(reference, now(), true));
    }

    /** Cases from before there was a case system, or that fell beside. */
    public void handOverMissing(Actor actor) {
        authorise(actor);
        if (!system.isThere()) {
            throw new NotThere("case system");
        }
        Instant now = now();
        missing(actor).forEach(number -> {
            handovers.queue(number, Handover.FIRST, now, now);
            queueing.whole(number);
        });
    }

    /** Of each case the earliest, in front of what waits for it. */
    private static List<OnTheWay> onTheWay(List<Handover> open) {
        Map<CaseNumber, List<Handover>> cases = open.stream()
                .sorted(Comparator.comparingInt(Handover::sequence))
                .collect(Collectors.groupingBy(Handover::number));
        return cases.values().stream()
                .map(ofOne -> new OnTheWay(ofOne.getFirst(), ofOne.size() - 1))
                .sorted(Comparator.comparing((OnTheWay one) -> one.next().since())
                        .thenComparing(one -> one.next().number().value()))
                .toList();
    }

    private List<CaseNumber> missing(Actor actor) {
        Map<CaseNumber, Integer> known = handovers.known();
        Map<CaseNumber, Integer> lengths = histories.lengths();
        return complaints.of(actor).stream()
                .map(Complaint.Submitted::number)
                .filter(number -> known.getOrDefault(number, 0) < lengths.getOrDefault(number, Handover.FIRST))
                .toList();
    }

    private boolean isLate(OnTheWay one) {
        return one.next().since().plus(settings.within()).isBefore(clock.instant());
    }

    private Handover found(CaseNumber number) {
        return handovers.open(number).orElseThrow(() -> new NotThere("handover"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void authorise(Actor actor) {
        if (!(actor instanceof Actor.Employee employee && employee.is(Role.CASE_OFFICER))) {
            throw new NotThere("desk of handing over");
        }
    }
}
