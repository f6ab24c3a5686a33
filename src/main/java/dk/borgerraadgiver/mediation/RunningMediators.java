package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Mediators;
import dk.borgerraadgiver.identity.EmployeeId;
import org.springframework.stereotype.Component;

/** Tells the desks of the case who mediates in it now, and no more (R23). */
@Component
class RunningMediators implements Mediators {
    private final Mediations mediations;

    RunningMediators(Mediations mediations) {
        this.mediations = mediations;
    }

    @Override
    public boolean mediates(EmployeeId officer, CaseFile file) {
        return mediations
                .latest(file.number())
                .filter(last ->
                        last.phase() == Phase.RUNNING && Setting.of(file).keeps(last))
                .flatMap(Mediation::mediator)
                .filter(mediator -> mediator.id().equals(officer))
                .isPresent();
    }
}
