package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Consent;
import dk.borgerraadgiver.complaint.Consent.MayContact;

/** What is next in a case (R15). */
public enum Next {
    /** What follows from where it is. */
    AS_USUAL,
    /** The administration is asked whether it wants to mediate, too. */
    MEDIATION,
    /** Both sides have said yes to mediation, and it begins. */
    MEDIATION_READY,
    /** The citizen wants to be spoken to before the administration is. */
    TALK_FIRST;

    public static Next in(CaseFile file, Consent consent) {
        return switch (file.whereabouts()) {
            case RECEIVED -> beforeContact(file, consent);
            case SCREENING, AGAIN -> file.mediating().mentioned() ? afterContact(file) : beforeContact(file, consent);
            case PHONE_CONTACT, INQUIRY_WRITTEN, WRITTEN_INQUIRY, ANSWERED, AGREED, RESUMED -> afterContact(file);
            case MEDIATION, SUPERVISION, CLOSED, WITHDRAWN -> AS_USUAL;
        };
    }

    private static Next beforeContact(CaseFile file, Consent consent) {
        boolean may = consent.mayContact().filter(MayContact.YES::equals).isPresent();
        return may || file.mediating().wanted() ? afterContact(file) : TALK_FIRST;
    }

    private static Next afterContact(CaseFile file) {
        if (file.mediating().wantedByBoth()) {
            return MEDIATION_READY;
        }
        return file.mediating().wanted() ? MEDIATION : AS_USUAL;
    }
}
