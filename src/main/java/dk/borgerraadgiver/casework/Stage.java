package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.MediationAccepted;
import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.OfConsent;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningAsked;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.Step;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.TypedIn;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;

/** Where a case stands (R15). Not every case passes every stage; nobody sets one, it is read off the history. */
public enum Stage {
    RECEIVED,
    SCREENING,
    PHONE_CONTACT,
    WRITTEN_INQUIRY,
    MEDIATION,
    SUPERVISION,
    CLOSED,
    WITHDRAWN;

    public boolean open() {
        return this != CLOSED && this != WITHDRAWN;
    }

    Stage after(CaseEvent event) {
        return switch (event) {
            case Received received -> RECEIVED;
            case ScreeningBegan began -> SCREENING;
            case UnitContactedByPhone contacted -> PHONE_CONTACT;
            case WrittenInquirySent sent -> WRITTEN_INQUIRY;
            case SupervisionBegan began -> SUPERVISION;
            case SupervisionEnded ended -> SCREENING;
            case MediationBegan began -> MEDIATION;
            case MediationEnded ended -> SCREENING;
            case Reopened reopened -> SCREENING;
            case PointContested contested -> open() ? this : SCREENING;
            case Closed closed -> CLOSED;
            case Withdrawn withdrawn -> WITHDRAWN;
            case Step step -> this;
        };
    }

    boolean allows(CaseEvent event) {
        return switch (event) {
            case Received received -> false;
            case TypedIn typed -> this == RECEIVED;
            case ScreeningBegan began -> this == RECEIVED;
            case UnitContactedByPhone contacted -> this == SCREENING || this == PHONE_CONTACT;
            case WrittenInquirySent sent -> worked() && this != SUPERVISION;
            case SupervisionBegan began -> worked() && this != SUPERVISION; // R21
            case SupervisionEnded ended -> this == SUPERVISION;
            case MediationWanted wanted -> open() && this != MEDIATION && this != SUPERVISION; // R21
            case MediationOffered offered -> worked() && this != SUPERVISION; // R21
            case MediationAccepted accepted -> open() && this != MEDIATION && this != SUPERVISION; // R21
            case MediationDeclined declined -> open() && this != MEDIATION;
            case MediationBegan began -> worked() && this != SUPERVISION; // R21
            case MediationEnded ended -> this == MEDIATION;
            case AdministrationAnswered answered -> worked() && this != SCREENING;
            case PointAnswered answered -> worked();
            case Closed closed -> worked();
            case Withdrawn withdrawn -> open();
            case Reopened reopened -> !open();
            case PointContested contested -> this == CLOSED || handled();
            case ReopeningAsked asked -> !open();
            case ReopeningRefused refused -> !open();
            case ChangeNoted noted -> this != WITHDRAWN;
            case HandedOver handed -> open();
            case NobodyElse alone -> handled();
            case AppealDeadlineNoted noted -> open();
            case LetterSent sent -> open();
            case OfConsent said -> open();
            case UnitNotReached call -> this == SCREENING || this == PHONE_CONTACT;
            case Assigned assigned -> open();
            case PaperAdded added -> open();
            case Postponed postponed -> open();
            case MessageFromCitizen message -> true;
            case MessageToCitizen message -> true;
        };
    }

    /** Somebody works on it. */
    public boolean handled() {
        return open() && this != RECEIVED;
    }

    /** Somebody works on it in the ordinary way, which rests during mediation (R20). */
    public boolean worked() {
        return handled() && this != MEDIATION;
    }
}
