package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.Step;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;

/** Where a case stands (R15). Not every case passes every stage; nobody sets one, it is read off the history. */
public enum Stage {
    RECEIVED,
    SCREENING,
    PHONE_CONTACT,
    WRITTEN_INQUIRY,
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
            case Reopened reopened -> SCREENING;
            case Closed closed -> CLOSED;
            case Withdrawn withdrawn -> WITHDRAWN;
            case Step step -> this;
        };
    }

    boolean allows(CaseEvent event) {
        return switch (event) {
            case Received received -> false;
            case ScreeningBegan began -> this == RECEIVED;
            case UnitContactedByPhone contacted -> this == SCREENING || this == PHONE_CONTACT;
            case WrittenInquirySent sent -> handled() && this != SUPERVISION;
            case SupervisionBegan began -> handled() && this != SUPERVISION;
            case AdministrationAnswered answered -> handled() && this != SCREENING;
            case PointAnswered answered -> handled();
            case Closed closed -> handled();
            case Withdrawn withdrawn -> open();
            case Reopened reopened -> !open();
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
}
