package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 3: a man found an error in his payment and asked eleven times. Every mistake on the way is made once. */
@ExtendWith(OnTheSite.class)
class ElevenChasesJourney {
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void fromTheFrontPageToACaseThatMoves(String language, Visitors visitors, @TempDir Path folder) {
        Visitor preben = visitors.atDesk().opens("/").speaking(language);
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

        Complaining complaining =
                Complaining.withMistakes(preben).comingFromTheGate().bringing(Papers.letter(folder));
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.elevenChases());
        assertThat(preben.downloads("casework.receipt.pdf"))
                .content(java.nio.charset.StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-");

        preben.opens("/mine-sager").reads("casework.list.title").presses(number);
        preben.reads("casework.case.title", number)
                .sees("casework.stage.received.name")
                .sees("casework.case.readings.none")
                .sees(Story.elevenChases().points().getLast().what());

        AtTheDesk.sitting(visitors.atDesk()).opensCase(number).does("screening", "Jeg er begyndt at læse din klage.");

        preben.reloads()
                .sees("casework.stage.screening.name")
                .sees("Jeg er begyndt at læse din klage.")
                .sees("casework.purpose.handling");
    }
}
