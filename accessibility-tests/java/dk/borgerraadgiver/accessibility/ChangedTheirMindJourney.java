package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complaint is withdrawn by the one who sent it, after being asked whether they mean it. */
@ExtendWith(OnTheSite.class)
class ChangedTheirMindJourney {
    @Test
    void aWithdrawnComplaintIsStillThereAndSaysSo(Visitors visitors) throws IOException {
        Visitor joergen = visitors.atDesk().opens("/klag");
        Login.asCitizen(joergen, Login.JOERGEN);
        Complaining complaining = new Complaining(joergen);
        complaining.who();
        joergen.reads("complaint.about.title")
                .presses("web.continue")
                .expectsError("complaint.about.kinds", "complaint.about.kinds.missing");
        String number = complaining.fromAboutToReceipt(Story.brief());
        String page = "/mine-sager/" + number;

        takesBackTheYesAndGivesItAgain(joergen, page);
        Transcript transcript = Transcript.of(joergen);
        joergen.opens(page).presses("casework.case.withdraw");
        joergen.reads("casework.withdraw.title").presses("casework.withdraw.cancel");
        joergen.reads("casework.case.title", number)
                .presses("casework.case.withdraw")
                .reads("casework.withdraw.title")
                .answers("casework.withdraw.reason", "De ringede, og nu er det i orden. 🙂")
                .presses("casework.withdraw.go");
        joergen.reads("casework.case.title", number)
                .sees("casework.stage.withdrawn.name")
                .sees("casework.event.withdrawn-by-you");
        joergen.opens(page + "/traek-tilbage").reads("casework.withdraw.title").sees("casework.withdraw.over");
        transcript.isAsKept("traek-tilbage");

        Visitor officer = visitors.atDesk();
        AtTheDesk.sitting(officer);
        officer.opens("/sagsbehandling/giv-besked").reads("correspondence.to-do.title");
    }

    /** As easily taken back as given. */
    private static void takesBackTheYesAndGivesItAgain(Visitor joergen, String page) {
        joergen.opens(page)
                .presses("casework.case.consent.take-back")
                .reads("casework.consent.title")
                .sees("casework.consent.take-back.now")
                .answers("casework.consent.words", "Vent lidt. Jeg vil tale med min søster først.")
                .presses("casework.consent.take-back")
                .sees("casework.event.consent-taken-back-by-you")
                .sees("casework.stage.talk-first.next");
        joergen.presses("casework.case.consent.give")
                .reads("casework.consent.title")
                .sees("casework.consent.give.now")
                .presses("casework.consent.give")
                .sees("casework.event.consent-given-by-you")
                .seesNot("casework.stage.talk-first.next");
    }
}
