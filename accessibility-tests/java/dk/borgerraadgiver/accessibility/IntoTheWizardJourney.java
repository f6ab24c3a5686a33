package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the front page through the gate and the login into the wizard: what was answered before comes along. */
@ExtendWith(OnTheSite.class)
class IntoTheWizardJourney {
    @Test
    void theGatesAnswersComeAlongThroughTheLogin(Visitors visitors) {
        Visitor preben = visitors.atDesk().opens("/");
        AtTheGate.opening(preben)
                .saysAtLast("municipality", "yes")
                .saysAtLast("about", "digital")
                .saysAtLast("decision-letter", "no")
                .saysAtLast("elsewhere", "no")
                .saysAtLast("raised", "answered")
                .saysAtLast("when", "within-a-year")
                .hears("hand-in")
                .presses("guidance.result.hand-in.button");
        Login.asCitizen(preben, Login.PREBEN);

        Complaining complaining = Complaining.withMistakes(preben).comingFromTheGate();
        complaining.who();
        complaining.about(Story.elevenChases());
        preben.reads("complaint.place.title");
    }
}
