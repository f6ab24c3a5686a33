package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.handover.Handover.Registered;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The case says that it stands in the case system when it does, and otherwise honestly that it does not yet. */
@Component
class HandoverFacts implements CaseFact.Source {
    private static final String LABEL = "handover.fact";

    private final Handovers handovers;
    private final CaseSystem system;
    private final HandoverSettings settings;
    private final Clock clock;

    HandoverFacts(Handovers handovers, CaseSystem system, HandoverSettings settings, Clock clock) {
        this.handovers = handovers;
        this.system = system;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        return handovers
                .first(number)
                .map(this::fact)
                .or(() -> system.isThere() ? Optional.of(waiting()) : Optional.empty())
                .stream()
                .toList();
    }

    @Override
    public boolean onReceipt() {
        return true;
    }

    private CaseFact fact(Handover handover) {
        return handover.registered()
                .map(HandoverFacts::registered)
                .orElseGet(() -> isLate(handover) ? new CaseFact(LABEL, "handover.fact.late", List.of()) : waiting());
    }

    private static CaseFact waiting() {
        return new CaseFact(LABEL, "handover.fact.waiting", List.of());
    }

    private static CaseFact registered(Registered registered) {
        return new CaseFact(LABEL, "handover.fact.registered", List.of(registered.at(), registered.reference()));
    }

    private boolean isLate(Handover handover) {
        return handover.since().plus(settings.within()).isBefore(clock.instant());
    }
}
