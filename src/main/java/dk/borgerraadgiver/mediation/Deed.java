package dk.borgerraadgiver.mediation;

/** What somebody did last in a mediation, without a word of what they said. */
public enum Deed {
    ASKED,
    OFFERED,
    SAID_YES,
    TOOK_IT,
    BEGAN,
    SAID,
    RELEASED,
    TOLD_NEEDS,
    SET_MEETING,
    WROTE_AGREEMENT,
    CONFIRMED,
    STOPPED;

    static Deed of(MediationEvent event) {
        return switch (event) {
            case MediationEvent.AskedFor asked -> ASKED;
            case MediationEvent.Offered offered -> OFFERED;
            case MediationEvent.SaidYes yes -> SAID_YES;
            case MediationEvent.MediatorNamed named -> TOOK_IT;
            case MediationEvent.Begun begun -> BEGAN;
            case MediationEvent.Said said -> SAID;
            case MediationEvent.Released released -> RELEASED;
            case MediationEvent.NeedsTold told -> TOLD_NEEDS;
            case MediationEvent.MeetingSet set -> SET_MEETING;
            case MediationEvent.AgreementWritten written -> WROTE_AGREEMENT;
            case MediationEvent.Confirmed confirmed -> CONFIRMED;
            case MediationEvent.Stopped stopped -> STOPPED;
        };
    }
}
