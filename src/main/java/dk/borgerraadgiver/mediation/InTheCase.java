package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.OfMediation;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Ended;
import dk.borgerraadgiver.casework.Stage;

/** How the history of a case tells of a mediation in it. */
final class InTheCase {
    private InTheCase() {}

    /** An end, or a no before it began. */
    static OfMediation end(Ended how, String words, CaseFile file) {
        return file.stage() == Stage.MEDIATION
                ? new CaseEvent.MediationEnded(how, words)
                : new CaseEvent.MediationDeclined(how, words);
    }

    static Ended stoppedBy(Stopper who) {
        return switch (who) {
            case CITIZEN -> Ended.CITIZEN_STOPPED;
            case ADMINISTRATION -> Ended.ADMINISTRATION_STOPPED;
            case OFFICE -> Ended.OFFICE_STOPPED;
        };
    }
}
