package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Stage;
import dk.borgerraadgiver.identity.EmployeeId;
import java.util.Optional;

/**
 * What a mediation must know of the case it is in.
 *
 * @param handler the officer who handles the case, and so cannot mediate in it
 */
record Setting(Stage stage, Optional<EmployeeId> handler) {
    static Setting of(CaseFile file) {
        return new Setting(file.stage(), file.officer().map(By.Officer::id));
    }

    boolean isHandledBy(EmployeeId officer) {
        return handler.equals(Optional.of(officer));
    }

    /** Whether it still goes on: with the case ends what was in it. */
    boolean keeps(Mediation mediation) {
        return switch (mediation.phase()) {
            case PROPOSED -> stage.open();
            case RUNNING -> stage == Stage.MEDIATION;
            case AGREED, STOPPED -> false;
        };
    }

    /** R21: while the adviser inquires, nobody mediates; and nobody mediates in a case that is over. */
    boolean allows(MediationEvent event, Phase phase) {
        if (event instanceof MediationEvent.Stopped) {
            return stage.open();
        }
        return phase == Phase.RUNNING ? stage == Stage.MEDIATION : stage.open() && stage != Stage.SUPERVISION;
    }
}
