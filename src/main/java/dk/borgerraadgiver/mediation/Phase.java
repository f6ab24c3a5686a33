package dk.borgerraadgiver.mediation;

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

/** How far a mediation has come; nobody sets it, it is read off what happened. */
public enum Phase {
    PROPOSED,
    RUNNING,
    AGREED,
    STOPPED;

    public boolean over() {
        return this == AGREED || this == STOPPED;
    }

    boolean allows(MediationEvent event) {
        return switch (event) {
            case AskedFor first -> false;
            case Offered first -> false;
            case SaidYes yes -> this == PROPOSED;
            case Begun begun -> this == PROPOSED;
            case MediatorNamed named -> !over();
            case NeedsTold told -> !over();
            case Stopped stopped -> !over(); // R20: at any time
            case Said said -> this == RUNNING;
            case Released released -> this == RUNNING;
            case MeetingSet set -> this == RUNNING;
            case AgreementWritten written -> this == RUNNING;
            case Confirmed confirmed -> this == RUNNING;
        };
    }
}
