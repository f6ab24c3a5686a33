package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario 5: a café owner gets no answer. In English, and with the keyboard alone. */
@ExtendWith(OnTheSite.class)
class CafeOwnerJourney {
    @Test
    void handsInWithTheKeyboardAlone(Visitors visitors) {
        Visitor yasemin = visitors.withKeyboardOnly().opens("/").switchesLanguage("web.language.other", "en");
        AtTheGate.opening(yasemin)
                .says("municipality", "yes")
                .says("about", "case-handling")
                .says("decision-letter", "no")
                .says("elsewhere", "no")
                .says("raised", "no-answer")
                .skips("waiting")
                .says("when", "still-going-on")
                .hears("hand-in")
                .presses("guidance.result.hand-in.button");
        Login.asCitizen(yasemin, Login.YASEMIN);
        Complaining complaining = new Complaining(yasemin).comingFromTheGate();
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.outdoorServing());
        yasemin.presses("casework.receipt.case")
                .reads("casework.case.title", number)
                .sees("casework.stage.received.meaning");
    }
}
