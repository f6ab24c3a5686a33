package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.content.Time;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scenario 7: a blind man at a care home cannot get safely in and out. He works by keyboard alone, and wants a talk, not
 * a fight (R20–R23).
 */
@ExtendWith(OnTheSite.class)
class BlindManJourney {
    private static final String HIS = "Jeg er bange for at falde på rampen.";
    private static final String THEIRS = "Vi tænkte ikke på ham, da døren blev lavet.";
    private static final String BETWEEN_US = "Vi har ikke penge til en ny dør i år.";
    private static final String TEXT = "Der kommer en ledelinje til døren inden den første.";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aTalkThatEndsInSomethingBothCanStandBy(String language, Visitors visitors) {
        Visitor villy = (language.equals("da") ? visitors.withKeyboardOnly() : visitors.onPhoneWithKeyboardOnly())
                .opens("/maegling")
                .speaking(language)
                .reads("mediation.public.title");
        String number = complains(villy);
        Visitor ida = visitors.atDesk().opens("/").speaking(language);
        AtTheDesk.sitting(ida).opensCase(number).takes().does("screening", "Jeg har læst din klage.");
        ida.opens("/sagsbehandling/" + number + "/maegling").sees("mediation.desk.wished");

        villy.opens("/mine-sager/" + number).presses("casework.case.mediation.ask");
        villy.reads("mediation.my.title.of", number)
                .sees("mediation.my.wished")
                .sees("mediation.rule.both")
                .presses("mediation.ask.go")
                .expectsError("mediation.ask.topics", "mediation.refused.topics-missing")
                .chooses("mediation.ask.topics", "mediation.topic.dialogue")
                .chooses("mediation.ask.topics", "mediation.topic.how-to-go-on")
                .answers("mediation.ask.words", "Jeg bruger skærmlæser.")
                .presses("mediation.ask.go")
                .sees("mediation.done.asked")
                .sees("mediation.now.asked.next");
        ida.opens("/sagsbehandling/" + number + "/maegling")
                .sees("mediation.desk.handles")
                .seesNot("mediation.act.take");

        Visitor mikkel = visitors.atDesk().opens("/").speaking(language);
        Mediating mediator = Mediating.findingIt(mikkel, number);
        mikkel.presses("mediation.act.save").expectsError("mediation.act.label", "mediation.act.choose");
        mediator.does("take").chooses("yes-administration");
        mikkel.presses("mediation.act.save")
                .expectsError("mediation.field.speaker", "mediation.refused.speaker-missing")
                .answers("mediation.field.speaker", Mediating.LEADER);
        mediator.saves()
                .does("begin")
                .hears("said-administration", Mediating.LEADER, THEIRS)
                .hears("said-administration", Mediating.LEADER, BETWEEN_US);

        talks(villy, number);
        mikkel.reloads().sees(HIS).sees("Min søster Else");
        mediator.chooses("release");
        mikkel.chooses(
                        "mediation.field.line",
                        mikkel.words().of("mediation.line.said", "mediation.who.administration") + ": " + THEIRS)
                .answers("mediation.field.speaker", Mediating.LEADER);
        mediator.saves();
        arranges(mikkel, mediator);

        villy.reloads()
                .sees(THEIRS)
                .sees("Else møder dig ved døren.")
                .sees("mediation.now.to-confirm")
                .sees("mediation.agreement.theirs")
                .seesNot(BETWEEN_US);
        villy.presses("mediation.agreement.yes")
                .sees("mediation.now.agreed.next")
                .sees(TEXT);
        villy.opens("/mine-sager/" + number)
                .sees("casework.stage.agreed.name")
                .sees("casework.event.mediation-ended.agreed");
        ida.reloads().sees(TEXT).sees(THEIRS).seesNot(BETWEEN_US);
    }

    @Test
    void heStopsAtOnceAndTheCaseGoesOn(Visitors visitors) throws IOException {
        Visitor villy = visitors.withKeyboardOnly();
        String number = complains(villy.opens("/maegling"));
        Transcript transcript = Transcript.of(villy);
        Visitor ida = visitors.atDesk();
        AtTheDesk.sitting(ida).opensCase(number).takes().does("screening", "Jeg har læst din klage.");
        Mediating offering = Mediating.in(ida, number).chooses("offer");
        ida.presses("mediation.act.save")
                .expectsError("mediation.field.topics", "mediation.refused.topics-missing")
                .chooses("mediation.field.topics", "mediation.topic.trust");
        offering.saves();

        villy.opens("/mine-sager/" + number)
                .sees("casework.case.todo.mediation")
                .presses("casework.case.mediation.answer");
        villy.reads("mediation.my.title.of", number)
                .sees("mediation.now.offered")
                .presses("mediation.offer.yes")
                .sees("mediation.done.yes");

        Visitor mikkel = visitors.atDesk();
        Mediating.findingIt(mikkel, number).leads();

        villy.reloads()
                .sees("mediation.now.running")
                .presses("mediation.stop.go")
                .presses("mediation.stop.keep")
                .presses("mediation.stop.go")
                .presses("mediation.stop.yes")
                .sees("mediation.done.stopped")
                .seesNot("mediation.say.heading");
        villy.opens("/mine-sager/" + number)
                .sees("casework.stage.resumed.name")
                .sees("casework.event.mediation-ended-by-you");
        transcript.isAsKept("maegling-stoppes");
        mikkel.reloads().sees("mediation.desk.phase.stopped").seesNot("mediation.act.said-citizen");
        ida.opens("/sagsbehandling/" + number)
                .sees("casework.event.mediation-ended.citizen-stopped")
                .chooses("casework.desk.act.label", "casework.desk.action.supervision");
    }

    private static String complains(Visitor villy) {
        villy.opens("/klag");
        Login.asCitizen(villy, Login.VILLY);
        Complaining complaining = new Complaining(villy);
        complaining.who();
        return complaining.fromAboutToReceipt(Story.newDoor());
    }

    /** In confidence; then he lets it go, and says what he needs. */
    private static void talks(Visitor villy, String number) {
        villy.opens("/mine-sager/" + number)
                .sees("casework.stage.mediation.meaning")
                .presses("casework.case.mediation.follow");
        villy.reads("mediation.my.title.of", number)
                .sees("mediation.now.running.next")
                .seesNot(THEIRS)
                .presses("mediation.say.go")
                .expectsError("mediation.say.label", "mediation.refused.words-missing")
                .answers("mediation.say.label", HIS)
                .presses("mediation.say.go")
                .sees("mediation.done.said")
                .presses("mediation.rounds.release", 1)
                .sees("mediation.done.released")
                .presses("mediation.needs.go")
                .expectsError("mediation.needs.access", "mediation.refused.needs-missing")
                .answers("mediation.needs.access", "Jeg skal mødes ved døren.")
                .answers("mediation.needs.companion", "Min søster Else")
                .presses("mediation.needs.go")
                .sees("mediation.done.saved");
    }

    private static void arranges(Visitor mikkel, Mediating mediator) {
        LocalDate day = LocalDate.now(Time.DENMARK).plusWeeks(1);
        mediator.chooses("meeting");
        mikkel.presses("mediation.act.save")
                .expectsError("mediation.meeting.at", "mediation.refused.no-time")
                .answersIn("mediation.meeting.day", "web.date.day", "" + day.getDayOfMonth())
                .answersIn("mediation.meeting.day", "web.date.month", "" + day.getMonthValue())
                .answersIn("mediation.meeting.day", "web.date.year", "" + day.getYear())
                .answers("mediation.meeting.at", "13.30")
                .chooses("mediation.meeting.how", "mediation.meeting.how.place")
                .answers("mediation.meeting.where", "Dagligstuen på plejehjemmet")
                .answers("mediation.meeting.access", "Else møder dig ved døren.");
        mediator.saves().chooses("agreement");
        mikkel.answers("mediation.field.agreement", TEXT);
        mediator.saves().hears("confirm-administration", Mediating.LEADER);
    }
}
