package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The login is about to end: one is asked in time, can go on with one key, and else finds one's words again (2.2.1). */
@ExtendWith(OnTheSite.class)
class StillThereJourney {
    @Test
    void oneKeyIsEnoughToGoOn(Visitors visitors) {
        Visitor soeren = visitors.withKeyboardOnly();
        begins(soeren);

        soeren.hasOnlySecondsLeft(120);
        soeren.sees("web.session.title").sees("web.session.saved").focusIsOn("web.session.stay");
        soeren.hasAllTheTimeAgain().pressesEscape().seesNot("web.session.title");
        soeren.presses("complaint.who.begin").reads("complaint.about.title");
    }

    @Test
    void whoDoesNotAnswerIsToldAndComesBackToTheSamePlace(Visitors visitors) {
        Visitor soeren = visitors.atDesk();
        begins(soeren);
        soeren.presses("complaint.who.begin").reads("complaint.about.title");
        soeren.hasOnlySecondsLeft(0).reads("web.expired.title");
        soeren.hasAllTheTimeAgain().losesLogin();
        Login.againAsCitizen(soeren, Login.SOEREN);
        soeren.expectsPath("/klag/om-hvad").reads("complaint.about.title");
    }

    private static void begins(Visitor soeren) {
        soeren.opens("/klag");
        Login.asCitizen(soeren, Login.SOEREN);
        new Complaining(soeren).beginning();
    }
}
