package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A day at the office: a search that finds none and one that finds some, a case that goes first and then to a colleague, an
 * answer that came on paper, and a no to whoever asks for a closed case again. The first officer works by keyboard alone.
 */
@ExtendWith(OnTheSite.class)
class OfficeJourney {
    private static final String DANGER = "Hun er bange for at gå ud.";
    private static final String TO_MIKKEL = "Du kender enheden. Ring til dem i dag.";
    private static final String ANSWERED = "Enheden har svaret. Du kan læse svaret her.";
    private static final String NO = "Der er ikke sket noget nyt, siden vi svarede.";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aCaseGoesFromHandToHand(String language, Visitors visitors, @TempDir Path folder) {
        Visitor gudrun = (language.equals("da") ? visitors.atDesk() : visitors.onPhone())
                .opens("/")
                .speaking(language)
                .opens("/klag");
        Login.asCitizen(gudrun, Login.GUDRUN);
        Complaining complaining = new Complaining(gudrun);
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.brief());

        Visitor ida = visitors.withKeyboardOnly().opens("/").speaking(language);
        AtTheDesk.sitting(ida);
        searches(ida);
        goesFirst(ida, number);

        Visitor mikkel = visitors.atDesk().opens("/").speaking(language);
        AtTheDesk.sitting(mikkel, Login.OTHER_OFFICER);
        AtTheDesk his = new AtTheDesk(mikkel).opensCase(number);
        mikkel.sees(TO_MIKKEL);
        gudrun.opens("/mine-sager/" + number)
                .sees("casework.event.handed-over", Login.OTHER_OFFICER)
                .seesNot(TO_MIKKEL)
                .seesNot(DANGER);

        answeredOnPaper(mikkel, his, folder);
        gudrun.reloads().sees("casework.stage.answered.name").sees("brev-fra-ydelsesservice.pdf");
        his.answersPoint(1, "partly-justified", "Du skulle have haft svar før.", "")
                .closes("partly-solved", "Enheden har svaret dig nu.");
        asksInVain(gudrun, mikkel, number);
    }

    /** What was searched for is kept on reload, is of this tab alone, and stands in no address (R26). */
    private static void searches(Visitor ida) {
        ida.answers("casework.desk.find.label", "010170-1234")
                .presses("casework.desk.find.go")
                .expectsError("casework.desk.find.label", "casework.refused.search-civil-number")
                .answers("casework.desk.find.label", "xylofon")
                .presses("casework.desk.find.go")
                .expectsError("casework.desk.find.label", "casework.desk.find.missing")
                .answers("casework.desk.find.label", "gudrun")
                .presses("casework.desk.find.go")
                .sees("casework.desk.find.clear")
                .sees(Login.GUDRUN)
                .expectsPath("/sagsbehandling")
                .reloads()
                .expectsAnswer("casework.desk.find.label", "gudrun")
                .sees(Login.GUDRUN);
        twoTabs(ida);
        ida.presses("casework.desk.find.clear").expectsAnswer("casework.desk.find.label", "");
        ida.goesBack()
                .expectsAnswer("casework.desk.find.label", "gudrun")
                .sees(Login.GUDRUN)
                .goesBack()
                .expectsAnswer("casework.desk.find.label", "");
        ida.presses("casework.desk.sort.name")
                .sees(ida.words().of("casework.desk.sort.name"))
                .presses("casework.desk.filter.mine")
                .presses("casework.desk.filter.all");
    }

    /** Each has its own search, and a search that nobody remembers is told of. */
    private static void twoTabs(Visitor ida) {
        ida.opensNewTab("/sagsbehandling")
                .expectsAnswer("casework.desk.find.label", "")
                .answers("casework.desk.find.label", "herberg")
                .presses("casework.desk.find.go")
                .sees("casework.desk.find.clear");
        ida.opens("/sagsbehandling?vis=alle&soegt=00000000-0000-0000-0000-000000000000")
                .sees("casework.desk.find.forgotten")
                .expectsAnswer("casework.desk.find.label", "");
        ida.goesToTab(0)
                .reloads()
                .expectsAnswer("casework.desk.find.label", "gudrun")
                .sees("casework.desk.find.clear");
    }

    private static void goesFirst(Visitor ida, String number) {
        AtTheDesk desk = new AtTheDesk(ida).opensCase(number).takes().does("screening", "Jeg er begyndt at læse.");
        ida.presses("casework.staff.safety")
                .presses("casework.staff.safety.go")
                .expectsError("casework.staff.safety.why", "casework.refused.text-missing")
                .answers("casework.staff.safety.why", DANGER)
                .presses("casework.staff.safety.go")
                .sees(DANGER);
        ida.opens("/sagsbehandling").sees("casework.desk.flag.safety");
        desk.opensCase(number);
        ida.presses("casework.staff.safety.over").sees("casework.staff.safety");
        ida.presses("casework.staff.hand-over")
                .presses("casework.staff.hand-over.go")
                .expectsError("casework.staff.hand-over.to", "casework.staff.hand-over.missing");
        ida.chooses("casework.staff.hand-over.to", Login.OTHER_OFFICER)
                .answers("casework.staff.hand-over.word", TO_MIKKEL)
                .presses("casework.staff.hand-over.go")
                .sees("casework.desk.act.done");
    }

    private static void answeredOnPaper(Visitor mikkel, AtTheDesk his, Path folder) {
        his.calls("Ydelsesservice", "Lone Madsen", "De skriver i dag.");
        mikkel.chooses("casework.desk.act.label", "casework.desk.action.administration-answered")
                .answers("casework.desk.field.text", ANSWERED)
                .uploads("casework.desk.papers.add", Papers.letter(folder))
                .sees("brev-fra-ydelsesservice.pdf")
                .expectsAnswer("casework.desk.field.text", ANSWERED)
                .chooses("casework.desk.field.answer-paper", "brev-fra-ydelsesservice.pdf")
                .presses("casework.desk.act.save")
                .sees("casework.desk.act.done")
                .sees("casework.desk.stage.answered");
    }

    /** R7: a person says no, and why. */
    private static void asksInVain(Visitor gudrun, Visitor mikkel, String number) {
        gudrun.opens("/mine-sager/" + number)
                .presses("casework.afterwards.reopen")
                .reads("casework.reopen.title")
                .answers("casework.reopen.why", "Jeg er ikke enig.")
                .presses("casework.reopen.go")
                .sees("casework.afterwards.asked");
        mikkel.opens("/sagsbehandling/" + number).sees("Jeg er ikke enig.");
        new AtTheDesk(mikkel).does("refuse-reopening", NO);
        gudrun.reloads()
                .sees(NO)
                .sees("casework.event.reopening-refused")
                .sees("casework.afterwards.reopen")
                .seesNot("casework.afterwards.asked");
    }
}
