package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 5: a café owner gets no answer. In both languages, and with the keyboard alone. */
@ExtendWith(OnTheSite.class)
class CafeOwnerJourney {
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void handsInWithTheKeyboardAlone(String language, Visitors visitors) {
        Visitor yasemin = visitors.withKeyboardOnly().opens("/").speaking(language);
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
        Complaining complaining = new Complaining(yasemin).comingFromTheGate().leavingOutTheGate();
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.outdoorServing());
        yasemin.presses("casework.receipt.case")
                .reads("casework.case.title", number)
                .sees("casework.stage.received.meaning")
                .presses("casework.case.sent")
                .seesNot("guidance.waiting.label");
    }
}
