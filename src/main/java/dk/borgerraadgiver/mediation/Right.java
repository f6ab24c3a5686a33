package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.Begun;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.MeetingSet;
import dk.borgerraadgiver.mediation.MediationEvent.NeedsTold;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.MediationEvent.Released;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import java.util.Optional;

/** Who may do what in a mediation: the citizen for their own side, the mediator what either side said, nobody else. */
record Right(Mediation mediation, Setting setting) {
    boolean allows(By by, MediationEvent event) {
        return switch (by) {
            case By.Citizen citizen -> citizensSideMay(event);
            case By.Representative acting -> citizensSideMay(event);
            case By.Professional acting -> citizensSideMay(event);
            case By.Officer officer -> officerMay(officer, event);
            case By.CaseSystem system -> false;
            case By.Site site -> false; // R7
        };
    }

    private boolean citizensSideMay(MediationEvent event) {
        return switch (event) {
            case SaidYes yes -> forThemselves(yes.side(), yes.spoken());
            case Said said -> forThemselves(said.side(), said.spoken());
            case Released released ->
                released.spoken().isEmpty() && saidBy(released.line()).equals(Optional.of(Side.CITIZEN));
            case NeedsTold told -> told.spoken().isEmpty();
            case Confirmed confirmed -> forThemselves(confirmed.side(), confirmed.spoken());
            case Stopped stopped ->
                stopped.who() == Stopper.CITIZEN && stopped.spoken().isEmpty();
            case AskedFor first -> false;
            case Offered first -> false;
            case MediatorNamed named -> false;
            case Begun begun -> false;
            case MeetingSet set -> false;
            case AgreementWritten written -> false;
        };
    }

    private boolean officerMay(By.Officer officer, MediationEvent event) {
        return switch (event) {
            case MediatorNamed named -> !setting.isHandledBy(officer.id()) && !isMediator(officer);
            case Stopped stopped
            when stopped.who() == Stopper.OFFICE ->
                stopped.spoken().isEmpty() && (mediation.mediator().isEmpty() || mediates(officer));
            case Stopped stopped -> mediates(officer) && stopped.spoken().isPresent();
            case SaidYes yes -> mediates(officer) && yes.spoken().isPresent();
            case Said said -> mediates(officer) && said.spoken().isPresent();
            case Released released ->
                mediates(officer)
                        && released.spoken().isPresent()
                        && saidBy(released.line()).isPresent();
            case NeedsTold told -> mediates(officer) && told.spoken().isPresent();
            case Confirmed confirmed -> mediates(officer) && confirmed.spoken().isPresent();
            case Begun begun -> mediates(officer);
            case MeetingSet set -> mediates(officer);
            case AgreementWritten written -> mediates(officer);
            case AskedFor first -> false;
            case Offered first -> false;
        };
    }

    /** R20: neutral, so never the one who handles the case, not even when they took it over later. */
    private boolean mediates(By.Officer officer) {
        return isMediator(officer) && !setting.isHandledBy(officer.id());
    }

    private boolean isMediator(By.Officer officer) {
        return mediation.mediator().map(By.Officer::id).equals(Optional.of(officer.id()));
    }

    private Optional<Side> saidBy(int line) {
        return mediation.said(line).map(Said::side);
    }

    private static boolean forThemselves(Side side, Optional<Spoken> spoken) {
        return side == Side.CITIZEN && spoken.isEmpty();
    }
}
