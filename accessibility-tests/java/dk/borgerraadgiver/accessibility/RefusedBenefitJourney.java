package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.content.Time;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario 8: a refused benefit, and two weeks left to appeal. The gate must save her deadline (R6), not stop her (R7). */
@ExtendWith(OnTheSite.class)
class RefusedBenefitJourney {
    private static final String APPEAL_BODY = "Ankestyrelsen";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void herDeadlineIsTheFirstThingSheReads(String language, Visitors visitors) {
        Visitor lone = (language.equals("da") ? visitors.onPhone() : visitors.zoomed())
                .opens("/")
                .speaking(language);
        LocalDate deadline = LocalDate.now(Time.DENMARK).plusWeeks(2);
        AtTheGate gate = AtTheGate.opening(lone)
                .says("municipality", "yes")
                .says("about", "decision")
                .says("decision-letter", "yes")
                .reads("appeal-dates");
        lone.answersIn("guidance.appeal-dates.deadline.label", "guidance.date.day", "42")
                .answersIn("guidance.appeal-dates.deadline.label", "guidance.date.month", "1")
                .answersIn("guidance.appeal-dates.deadline.label", "guidance.date.year", "2026")
                .presses("guidance.continue")
                .sees("guidance.date.not-a-date");
        date(lone, deadline);
        gate.goesOn();
        gate.says("elsewhere", "no");
        lone.reads("guidance.advice.appeal-now").sees("guidance.result.hand-in.right");
        lone.presses("guidance.result.hand-in.anyway");

        Login.asCitizen(lone, Login.LONE);
        Complaining complaining = new Complaining(lone).comingFromTheGate();
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.refusedBenefit());
        lone.opens("/mine-sager/" + number)
                .reads("casework.case.title", number)
                .sees("casework.dates.law.told", lone.words().of(deadline));
        theDeskSeesIt(visitors.atDesk().opens("/").speaking(language), number, deadline);
        lone.opens("/mine-sager/" + number)
                .sees("casework.date.appeal", APPEAL_BODY, lone.words().of(deadline))
                .seesNot("casework.dates.law.told", lone.words().of(deadline));
    }

    /** The officer reads what the gate told her and why, looks the deadline up, and saves it as it was offered. */
    private static void theDeskSeesIt(Visitor ida, String number, LocalDate deadline) {
        AtTheDesk desk = AtTheDesk.sitting(ida);
        ida.sees("casework.desk.flag.appeal-told", ida.words().of(deadline));
        desk.opensCase(number);
        ida.sees("casework.gate.deadline", ida.words().of(deadline))
                .sees("guidance.rule.appeal-deadline-running.title", ida.words().of(deadline))
                .sees("casework.gate.why", ida.words().of("guidance.rule.appeal-deadline-running.why"))
                .sees("casework.gate.in-spite-of")
                .presses("casework.gate.answers")
                .sees("guidance.decision-letter.label");
        desk.savesTheDeadline(APPEAL_BODY);
        ida.seesNot("casework.gate.deadline", ida.words().of(deadline))
                .sees("guidance.rule.appeal-deadline-running.title", ida.words().of(deadline));
        ida.opens("/sagsbehandling")
                .sees("casework.desk.flag.appeal", ida.words().of(deadline))
                .seesNot("casework.desk.flag.appeal-told", ida.words().of(deadline));
    }

    private static void date(Visitor lone, LocalDate date) {
        lone.answersIn("guidance.appeal-dates.deadline.label", "guidance.date.day", "" + date.getDayOfMonth())
                .answersIn("guidance.appeal-dates.deadline.label", "guidance.date.month", "" + date.getMonthValue())
                .answersIn("guidance.appeal-dates.deadline.label", "guidance.date.year", "" + date.getYear());
    }

    @Test
    void whoHasNotAskedTheAdministrationIsHelpedToDoIt(Visitors visitors) {
        Visitor ida = visitors.atDesk();
        AtTheGate.opening(ida)
                .says("municipality", "yes")
                .says("about", "conduct")
                .says("elsewhere", "no")
                .says("raised", "not-yet")
                .says("when", "within-a-year")
                .hears("write-first")
                .presses("guidance.result.write.button");
        ida.reads("guidance.letter.administration.title")
                .presses("guidance.continue")
                .sees("guidance.letter.administration.error")
                .chooses("guidance.letter.administration.unsure")
                .presses("guidance.continue")
                .reads("guidance.letter.title")
                .presses("guidance.letter.make")
                .expectsError("guidance.letter.about.label", "guidance.letter.about.error")
                .expectsError("guidance.letter.name.label", "guidance.letter.name.error")
                .answers("guidance.letter.about.label", "Tonen i skranken var hård.")
                .answers("guidance.letter.name.label", "Ida")
                .answers("guidance.letter.contact.label", "12 34 56 78")
                .presses("guidance.letter.make")
                .reads("guidance.letter.ready.title")
                .sees("Tonen i skranken var hård.");
        ida.opens("/foer-du-klager").sees("guidance.intro.back.title").presses("guidance.intro.back.read");
        ida.reads("guidance.letter.ready.title").sees("Tonen i skranken var hård.");
    }
}
