package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.content.Time;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What an officer does more seldom, by keyboard: a call that nobody takes, a yes that is taken back on the phone, a
 * supervision, a question with a day, a case that another body gets, and one that comes back. The citizen reads each.
 */
@ExtendWith(OnTheSite.class)
class SeldomActsJourney {
    private static final String TILSYN = "Vi ser selv på, hvordan enheden svarer borgere.";
    private static final String QUESTION = "Hvilken dag ringede du?";
    private static final String BODY = "Ankestyrelsen";

    @Test
    void eachIsToldToTheCitizen(Visitors visitors) {
        Visitor soeren = visitors.onPhone().opens("/").speaking("en").opens("/klag");
        Login.asCitizen(soeren, Login.SOEREN);
        Complaining complaining = new Complaining(soeren);
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.brief());
        Visitor ida = visitors.withKeyboardOnly();
        AtTheDesk desk = AtTheDesk.sitting(ida).opensCase(number).takes().does("screening", "Jeg er begyndt at læse.");
        soeren.opens("/mine-sager/" + number);

        contact(soeren, ida, desk);
        desk.does("supervision", TILSYN);
        soeren.reloads().sees("casework.stage.supervision.name").seesNot("casework.case.mediation.ask");
        desk.does("supervision-ended", "Tilsynet er slut.");
        soeren.reloads().sees("casework.stage.resumed.name");
        question(soeren, ida, desk);
        comesBack(soeren, visitors, desk, number);
    }

    private static void contact(Visitor soeren, Visitor ida, AtTheDesk desk) {
        desk.callsInVain("Borgerservice");
        soeren.reloads().sees("casework.event.unit-not-reached", "Borgerservice");
        desk.does("consent-taken-back", "Du ringede og sagde nej.");
        ida.sees("casework.desk.consent.until").seesNot("casework.desk.action.phone");
        soeren.reloads().sees("casework.event.consent-taken-back-by-you").sees("casework.stage.talk-first.next");
        desk.does("consent-given", "Du ringede og sagde ja igen.");
        ida.sees("casework.desk.action.phone").seesNot("casework.desk.consent.until");
        soeren.reloads().sees("casework.event.consent-given-by-you").seesNot("casework.stage.talk-first.next");
        soeren.presses("casework.case.consent.take-back")
                .reads("casework.consent.title")
                .answers("casework.consent.words", "Not yet.")
                .presses("casework.consent.take-back")
                .presses("casework.case.consent.give")
                .reads("casework.consent.title")
                .sees("casework.consent.give.means")
                .presses("casework.consent.give");
        ida.reloads().sees("Not yet.").sees("casework.desk.action.phone");
    }

    private static void question(Visitor soeren, Visitor ida, AtTheDesk desk) {
        desk.asksTheCitizen(QUESTION, LocalDate.now(Time.DENMARK).plusDays(9));
        soeren.reloads()
                .sees("casework.case.todo.answer.heading")
                .sees(QUESTION)
                .answers("casework.case.write.label", "I tirsdags.")
                .presses("casework.case.write.send")
                .sees("casework.case.write.done")
                .seesNot("casework.case.todo.answer.heading");
        ida.reloads().sees("casework.desk.flag.news").sees("I tirsdags.");
    }

    /** R18: passed on, said not to be answered, answered by a colleague, opened once more, and taken back. */
    private static void comesBack(Visitor soeren, Visitors visitors, AtTheDesk desk, String number) {
        desk.answersPoint(1, "not-assessed", "Det afgør Ankestyrelsen.", "")
                .passesOn(BODY, "Vi har sendt sagen til dem.");
        soeren.reloads().sees("casework.outcome.passed-on", BODY);
        desk.hearsThatAPointWasNotAnswered(1, "Det svarer I ikke på.");
        soeren.reloads().sees("casework.stage.again.name").sees("casework.event.point-contested-by-you", 1);
        Visitor mikkel = visitors.atDesk();
        AtTheDesk his = AtTheDesk.sitting(mikkel, Login.OTHER_OFFICER).opensCase(number);
        mikkel.sees("Det svarer I ikke på.");
        his.answersPoint(1, "justified", "Du har ret.", "").closes("solved", "Nu er der svaret.");
        his.does("reopen", "Enheden har skrevet til os.");
        soeren.reloads().sees("casework.stage.again.name");
        his.does("withdraw", "Du ringede og trak klagen tilbage.");
        soeren.reloads().sees("casework.stage.withdrawn.name").sees("casework.event.withdrawn-by-you");
    }
}
