package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A small office: whoever could look at a contested point has answered it before. The officer may go on only after telling
 * the citizen why (R18). By keyboard alone, and on a phone.
 */
@ExtendWith(OnTheSite.class)
class NobodyElseJourney {
    private static final String WHY =
            "Vi er kun to jurister, og vi har begge svaret dig. Derfor ser jeg selv på det igen.";
    private static final String AT_LAST = "Du får pengene den 1. december.";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theSameOfficerLooksAgainAndTheCitizenReadsWhy(String language, Visitors visitors) {
        Visitor emil = visitors.onPhone().opens("/").speaking(language).opens("/klag");
        Login.asCitizen(emil, Login.EMIL);
        Complaining complaining = new Complaining(emil);
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.brief());

        Visitor ida = visitors.atDesk().opens("/").speaking(language);
        AtTheDesk.sitting(ida)
                .opensCase(number)
                .takes()
                .does("screening", "Jeg læser din klage.")
                .answersPoint(1, "partly-justified", "Du skulle have haft svar før.", "")
                .closes("partly-solved", "Enheden har svaret dig nu.");
        contests(emil, number, "Der står ikke, hvornår jeg får pengene.");

        Visitor mikkel = visitors.withKeyboardOnly().opens("/").speaking(language);
        AtTheDesk his = AtTheDesk.sitting(mikkel, Login.OTHER_OFFICER)
                .opensCase(number)
                .takes()
                .answersPoint(1, "justified", "Du får pengene i år.", "")
                .closes("solved", "Nu har du fået en dato.");
        contests(emil, number, "I år er ikke en dato.");

        mikkel.opens("/sagsbehandling/" + number)
                .sees("casework.desk.nobody-else.text")
                .chooses("casework.desk.act.label", "casework.desk.action.nobody-else")
                .presses("casework.desk.act.save")
                .expectsError("casework.desk.field.text", "casework.refused.text-missing");
        his.does("nobody-else", WHY).answersPoint(1, "justified", AT_LAST, "").closes("solved", "Nu er det svaret.");
        mikkel.sees(WHY);

        emil.opens("/mine-sager/" + number)
                .sees("casework.event.nobody-else")
                .sees(WHY)
                .sees(AT_LAST);
    }

    private static void contests(Visitor emil, String number, String why) {
        emil.opens("/mine-sager/" + number)
                .presses(emil.words().of("casework.afterwards.contest").replaceAll("\\{0}.*", ""))
                .reads("casework.contest.title")
                .answers(emil.words().of("casework.contest.point", 1), why)
                .presses("casework.contest.go")
                .sees("casework.afterwards.contested")
                .sees(why);
    }
}
