package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario 5: a café owner gets no answer. In English, and with the keyboard alone. */
@ExtendWith(OnTheSite.class)
class CafeOwnerJourney {
    @Test
    void handsInWithTheKeyboardAlone(Visitors visitors) {
        Visitor leila = visitors.withKeyboardOnly().opens("/").switchesLanguage("English", "en");
        AtTheGate.opening(leila)
                .says("municipality", "yes")
                .says("about", "case-handling")
                .says("decision-letter", "no")
                .says("elsewhere", "no")
                .says("raised", "no-answer")
                .skips("waiting")
                .says("when", "still-going-on")
                .hears("hand-in")
                .presses("guidance.result.hand-in.button");
        Login.asCitizen(leila, Login.LEILA);
        Complaining complaining = new Complaining(leila);
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.outdoorServing());
        leila.presses("casework.receipt.case")
                .reads("casework.case.title", number)
                .sees("casework.stage.received.meaning");
    }
}
