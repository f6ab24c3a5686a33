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
    private static final String SECRET = "Kollega: ring til ham om formiddagen.";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void fromTheFrontPageToAnAnswerThatHolds(String language, Visitors visitors, @TempDir Path folder) {
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

        AtTheDesk desk = AtTheDesk.sitting(visitors.atDesk().opens("/").speaking(language))
                .opensCase(number)
                .takes()
                .does("screening", "Jeg er begyndt at læse din klage.");

        preben.reloads()
                .sees("casework.stage.screening.name")
                .sees("Jeg er begyndt at læse din klage.")
                .sees("casework.purpose.handling");

        answeredByOne(desk);
        contested(preben);
        answeredByAnother(visitors, language, number);
        askedToReopen(preben, number);
    }

    private static void answeredByOne(AtTheDesk desk) {
        desk.calls("Ydelsesservice", "Lone Madsen", "De retter beløbet fra næste måned.")
                .notes(SECRET)
                .findsAGeneralFault("Fradraget bliver trukket to gange", "680")
                .answersPoint(
                        1,
                        "justified",
                        "Fradraget blev trukket to gange. Du får pengene i december.",
                        "De så det ikke.")
                .answersPoint(2, "justified", "Du burde have fået svar.", "")
                .answersPoint(3, "justified", "Programmet bliver rettet for alle.", "")
                .closes("solved", "Ydelsesservice retter fejlen.");
    }

    /** The answer is read, and one point is missing. */
    private static void contested(Visitor preben) {
        preben.reloads()
                .sees("casework.stage.closed.name")
                .sees("De retter beløbet fra næste måned.")
                .seesNot(SECRET)
                .presses("casework.afterwards.answer")
                .expectsHeading("casework.answer.title")
                .sees("De så det ikke.")
                .downloads("casework.answer.pdf");
        preben.goesBack()
                .presses(preben.words().of("casework.afterwards.contest").replaceAll("\\{0}.*", ""))
                .reads("casework.contest.title")
                .presses("casework.contest.go")
                .expectsError(preben.words().of("casework.contest.point", 1), "casework.refused.no-point")
                .answers(preben.words().of("casework.contest.point", 2), "Hvorfor svarede de ikke?")
                .presses("casework.contest.go")
                .sees("casework.afterwards.contested")
                .sees("Hvorfor svarede de ikke?");
    }

    /** R18: a colleague answers, and finds the case at the top of the list. */
    private static void answeredByAnother(Visitors visitors, String language, String number) {
        Visitor mikkel = visitors.atDesk().opens("/").speaking(language);
        AtTheDesk desk = AtTheDesk.sitting(mikkel, Login.OTHER_OFFICER);
        mikkel.sees("casework.desk.flag.contested");
        desk.opensCase(number);
        mikkel.sees("Hvorfor svarede de ikke?").sees(SECRET);
        desk.takes()
                .answersPoint(2, "justified", "De har ikke læst deres post. Det er alvorligt.", "Svar på breve.")
                .closes("solved", "Nu er alle punkter besvaret.");
    }

    /** R7: a person answers whoever asks. */
    private static void askedToReopen(Visitor preben, String number) {
        preben.opens("/mine-sager/" + number)
                .sees("De har ikke læst deres post.")
                .presses("casework.afterwards.reopen")
                .reads("casework.reopen.title")
                .presses("casework.reopen.go")
                .expectsError("casework.reopen.why", "casework.reopen.missing")
                .answers("casework.reopen.why", "Jeg fik for lidt igen.")
                .presses("casework.reopen.go")
                .sees("casework.afterwards.asked");
    }
}
