package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.mediation.CitizensDesk;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediatorsDesk;
import dk.borgerraadgiver.mediation.Side;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.mediation.Topic;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is done in the mediation of a seed case. */
@Component
@Profile("demo")
class SeedMediation {
    private final CitizensDesk citizens;
    private final MediatorsDesk mediators;
    private final DemoClock clock;

    SeedMediation(CitizensDesk citizens, MediatorsDesk mediators, DemoClock clock) {
        this.citizens = citizens;
        this.mediators = mediators;
        this.clock = clock;
    }

    void asks(Person citizen, CaseNumber number, String words) {
        citizens.does(citizen, number, new AskedFor(Set.of(Topic.DIALOGUE, Topic.HOW_TO_GO_ON), words));
    }

    /** From now on this officer mediates, and the administration has said yes to them. */
    void administrationSaysYes(Employee mediator, CaseNumber number, String speaker) {
        Spoken spoken = new Spoken(speaker, LocalDate.now(clock));
        record(mediator, number, new MediatorNamed());
        record(mediator, number, new SaidYes(Side.ADMINISTRATION, Optional.of(spoken)));
    }

    private void record(Employee mediator, CaseNumber number, MediationEvent event) {
        mediators.record(mediator, number, mediators.open(mediator, number).version(), event);
    }
}
