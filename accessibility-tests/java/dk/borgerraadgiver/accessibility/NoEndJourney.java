package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Six long points, words without end and a file with a name to match: every page bears it, on a phone too. */
@ExtendWith(OnTheSite.class)
class NoEndJourney {
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void longWordsStayOnThePage(String language, Visitors visitors, @TempDir Path folder) throws IOException {
        Story story = Story.withoutEnd();
        Path paper = Papers.letter(folder);
        Path longName = Files.move(paper, folder.resolve("skærmbillede-af-min-sag-" + "æøå".repeat(25) + ".pdf"));
        Visitor villy = visitors.onPhone().opens("/").speaking(language).opens("/klag");
        Login.asCitizen(villy, Login.VILLY);
        Complaining complaining = new Complaining(villy).bringing(longName);
        complaining.who();
        String number = complaining.fromAboutToReceipt(story);
        villy.opens("/mine-sager")
                .presses(number)
                .reads("casework.case.title", number)
                .sees("aktindsigtsanmodningsbekræftelse");

        Visitor mikkel = visitors.atDesk().opens("/").speaking(language);
        AtTheDesk.sitting(mikkel, Login.OTHER_OFFICER).opensCase(number);
    }
}
