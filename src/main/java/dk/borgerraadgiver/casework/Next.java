package dk.borgerraadgiver.casework;

/** What is next in a case (R15). */
public enum Next {
    /** What follows from where it is. */
    AS_USUAL,
    /** The administration is asked whether it wants to mediate, too. */
    MEDIATION,
    /** Both sides have said yes to mediation, and it begins. */
    MEDIATION_READY,
    /** The citizen has not said that the administration may be contacted: they are spoken to before. */
    TALK_FIRST;

    public static Next in(CaseFile file) {
        return switch (file.whereabouts()) {
            case RECEIVED,
                    SCREENING,
                    AGAIN,
                    PHONE_CONTACT,
                    INQUIRY_WRITTEN,
                    WRITTEN_INQUIRY,
                    ANSWERED,
                    AGREED,
                    RESUMED -> inHandling(file);
            case MEDIATION, SUPERVISION, CLOSED, WITHDRAWN -> AS_USUAL;
        };
    }

    private static Next inHandling(CaseFile file) {
        if (file.mediating().wantedByBoth()) {
            return MEDIATION_READY;
        }
        if (file.mediating().wanted()) {
            return MEDIATION;
        }
        return file.contacting().allowed() || isWithTheAdministration(file) ? AS_USUAL : TALK_FIRST;
    }

    /** What has been asked goes on, also when no more may be: an answer is read when it comes. */
    private static boolean isWithTheAdministration(CaseFile file) {
        return switch (file.whereabouts()) {
            case WRITTEN_INQUIRY, ANSWERED, AGREED -> true;
            default -> false;
        };
    }
}
