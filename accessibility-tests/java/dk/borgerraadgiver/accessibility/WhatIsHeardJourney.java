package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A whole complaint as a screen reader tells it, with every mistake on the way; and the gate before it. */
@ExtendWith(OnTheSite.class)
class WhatIsHeardJourney {
    @Test
    void aComplaintIsHeardAsItIsKept(Visitors visitors, @TempDir Path folder) throws IOException {
        Visitor villy = visitors.withKeyboardOnly();
        Transcript transcript = Transcript.of(villy);
        villy.opens("/klag");
        Login.asCitizen(villy, Login.VILLY);
        Complaining complaining = Complaining.withMistakes(villy).bringing(Papers.letter(folder));
        complaining.who();
        complaining.fromAboutToReceipt(Story.onTheTrain());
        transcript.tellsThatItIsSaved().isAsKept("en-klage");
    }

    @Test
    void theGateIsHeardAsItIsKept(Visitors visitors) throws IOException {
        Visitor preben = visitors.withKeyboardOnly();
        Transcript transcript = Transcript.of(preben);
        AtTheGate.opening(preben.opens("/"))
                .says("municipality", "yes")
                .says("about", "case-handling")
                .says("decision-letter", "no")
                .says("elsewhere", "no")
                .says("raised", "no-answer")
                .skips("waiting")
                .says("when", "still-going-on")
                .hears("hand-in");
        transcript.isAsKept("foer-du-klager");
    }
}
