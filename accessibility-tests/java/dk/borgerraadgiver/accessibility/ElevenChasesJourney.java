package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 3: a man found an error in his payment and asked eleven times. Every mistake on the way is made once. */
@ExtendWith(OnTheSite.class)
class ElevenChasesJourney {
    private static final String FAULT = "Fradraget bliver trukket to gange";
    private static final String FROM_THEM = "Vi retter programmet i uge 50.";
    private static final String CHANGED = "Programmet er rettet for alle, det ramte.";
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
                .content(StandardCharsets.ISO_8859_1)
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
        toldToEverybody(visitors, language);
        contested(preben);
        answeredByAnother(visitors, language, number);
        askedToReopen(preben, number);
    }

    private static void answeredByOne(AtTheDesk desk) {
        desk.calls("Ydelsesservice", "Lone Madsen", "De retter beløbet fra næste måned.")
                .notes(SECRET)
                .findsAGeneralFault(FAULT, "680")
                .answersPoint(
                        1,
                        "justified",
                        "Fradraget blev trukket to gange. Du får pengene i december.",
                        "De så det ikke.")
                .answersPoint(2, "justified", "Du burde have fået svar.", "")
                .answersPoint(3, "justified", "Programmet bliver rettet for alle.", "")
                .closes("solved", "Ydelsesservice retter fejlen.");
    }

    /** The fault that hits 680 has a page of its own, where what changed is written once for all. */
    private static void toldToEverybody(Visitors visitors, String language) {
        Visitor mikkel =
                visitors.withKeyboardOnly().opens("/").speaking(language).opens("/sagsbehandling/generelle-fejl");
        Login.asOfficer(mikkel, Login.OTHER_OFFICER);
        mikkel.reads("casework.faults.title")
                .answers("casework.faults.find.label", "xylofon")
                .presses("casework.faults.find.go")
                .expectsError("casework.faults.find.label", "casework.faults.find.missing")
                .answers("casework.faults.find.label", "fradraget to gange")
                .presses("casework.faults.find.go")
                .presses(FAULT)
                .reads(FAULT)
                .sees("casework.fault.affected", 680)
                .presses("casework.fault.answer.new")
                .presses("casework.fault.answer.go")
                .expectsError("casework.fault.answer", "casework.refused.text-missing")
                .answers("casework.fault.answer", FROM_THEM)
                .presses("casework.fault.answer.go")
                .sees("casework.fault.answer.done")
                .presses("casework.fault.change.new")
                .answers("casework.fault.change", CHANGED)
                .presses("casework.fault.change.go")
                .sees("casework.fault.change.done", 1);
    }

    /** The answer is read, and one point is missing. */
    private static void contested(Visitor preben) {
        preben.reloads()
                .sees("casework.stage.closed.name")
                .sees("De retter beløbet fra næste måned.")
                .sees(CHANGED)
                .seesNot(FROM_THEM)
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
