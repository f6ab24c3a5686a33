package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.Step;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;

/**
 * Where a case is, as everybody is told it: on its page, by its code and at the desk (R15). Closer than the {@link Stage},
 * which says what may be done; read off the same history.
 */
public enum Whereabouts {
    RECEIVED,
    SCREENING,
    PHONE_CONTACT,
    /** A letter to the administration is written, and is to be sent. */
    INQUIRY_WRITTEN,
    WRITTEN_INQUIRY,
    /** The administration has, and the adviser is reading it. */
    ANSWERED,
    MEDIATION,
    AGREED,
    /** After a mediation without an agreement, or a supervision: with what was found there. */
    RESUMED,
    SUPERVISION,
    CLOSED,
    WITHDRAWN,
    /** It was over, and is looked at once more. */
    AGAIN;

    static Whereabouts in(CaseFile file) {
        Whereabouts where = RECEIVED;
        for (Entry entry : file.history()) {
            where = where.after(entry.event());
        }
        return where;
    }

    /** What last said where the case is: a question, a paper or a new officer does not. */
    public static Entry since(CaseFile file) {
        Whereabouts where = RECEIVED;
        Entry since = file.history().getFirst();
        for (Entry entry : file.history()) {
            Whereabouts next = where.after(entry.event());
            since = next != where || says(entry.event()) ? entry : since;
            where = next;
        }
        return since;
    }

    private static boolean says(CaseEvent event) {
        return event instanceof AdministrationAnswered || !(event instanceof Step || event instanceof PointContested);
    }

    public boolean open() {
        return this != CLOSED && this != WITHDRAWN;
    }

    Whereabouts after(CaseEvent event) {
        return switch (event) {
            case Received received -> RECEIVED;
            case ScreeningBegan began -> SCREENING;
            case UnitContactedByPhone contacted -> PHONE_CONTACT;
            case WrittenInquirySent written -> written.letter().isPresent() ? INQUIRY_WRITTEN : WRITTEN_INQUIRY;
            case LetterSent sent -> this == INQUIRY_WRITTEN ? WRITTEN_INQUIRY : this;
            case ConsentTakenBack no -> this == INQUIRY_WRITTEN ? SCREENING : this; // the letter does not leave
            case AdministrationAnswered answered -> ANSWERED;
            case MediationBegan began -> MEDIATION;
            case MediationEnded ended -> ended.how() == Ended.AGREED ? AGREED : RESUMED;
            case SupervisionBegan began -> SUPERVISION;
            case SupervisionEnded ended -> RESUMED;
            case PointContested contested -> open() ? this : AGAIN;
            case Reopened reopened -> AGAIN;
            case Closed closed -> CLOSED;
            case Withdrawn withdrawn -> WITHDRAWN;
            case Step step -> this;
        };
    }
}
