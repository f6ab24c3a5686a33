package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.content.Time;
import java.time.LocalDate;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scenario 4: two months longer on the list for a home without stairs, because a system was down. The administration is
 * asked by letter, a date moves with a reason, and he says in the end how it went. He sits with a phone.
 */
@ExtendWith(OnTheSite.class)
class WaitingListJourney {
    private static final LocalDate TODAY = LocalDate.now(Time.DENMARK);
    private static final String QUESTION = "Hvorfor talte de to måneder ikke med?";

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void fromALetterToTheAdministrationToAnAnswer(String language, Visitors visitors) {
        Visitor joergen = visitors.onPhone().opens("/").speaking(language).opens("/klag");
        Login.asCitizen(joergen, Login.JOERGEN);
        Complaining complaining = new Complaining(joergen);
        complaining.who();
        String number = complaining.fromAboutToReceipt(Story.waitingList());

        AtTheDesk desk = AtTheDesk.sitting(
                        visitors.withKeyboardOnly().opens("/").speaking(language))
                .opensCase(number)
                .takes()
                .does("screening", "Jeg læser din klage nu.", TODAY.plusDays(3))
                .postpones("Boligenheden holder lukket i denne uge.", TODAY.plusDays(9));
        joergen.opens("/mine-sager/" + number)
                .sees("casework.dates.law.none")
                .presses("casework.dates.all")
                .sees("Boligenheden holder lukket i denne uge.");

        desk.inquires("Boligenheden", QUESTION, TODAY.plusDays(14));
        joergen.reloads()
                .sees("casework.shown.heading")
                .presses(joergen.words().of("casework.shown.letter", "Boligenheden", ""))
                .reads("casework.inquiry.title", number)
                .sees(QUESTION)
                .sees(Story.waitingList().points().getFirst().what())
                .downloads("casework.inquiry.pdf");
        joergen.opens("/mine-sager/" + number)
                .sees("casework.stage.inquiry-written.name")
                .sees("casework.shown.not-sent")
                .seesNot("casework.event.letter-sent");
        desk.readsTheLetter(number).sendsTheLetter(number);
        joergen.reloads()
                .sees("casework.stage.written-inquiry.name")
                .sees("casework.event.letter-sent")
                .seesNot("casework.shown.not-sent");

        desk.opensCase(number)
                .does("administration-answered", "De to måneder tæller med nu.")
                .answersPoint(1, "justified", "De to måneder tæller med. Du er nummer fire.", "De burde have sagt det.")
                .closes("solved", "Boligenheden har rettet din ventetid.")
                .does("change", "Boligenheden skriver nu til alle, når systemet er nede.");
        satisfied(joergen, number);
        counted(visitors.onPhone().opens("/").speaking(language));
    }

    private static void satisfied(Visitor joergen, String number) {
        joergen.opens("/mine-sager/" + number)
                .sees("casework.stage.closed.name")
                .sees("Boligenheden skriver nu til alle, når systemet er nede.")
                .presses("casework.afterwards.rate")
                .reads("casework.rate.title")
                .presses("casework.rate.go")
                .expectsError("casework.rate.score", "casework.rate.missing")
                .chooses("casework.rate.score", "casework.rate.score.satisfied")
                .chooses("casework.rate.understood", "casework.rate.understood.yes")
                .presses("casework.rate.go")
                .sees("casework.rate.thanks");
        joergen.opens("/mine-sager/" + number)
                .sees("casework.afterwards.heading")
                .seesNot("casework.afterwards.rate");
    }

    /** R19: what he said is counted, and shows when nobody can tell that it was him. */
    private static void counted(Visitor ida) {
        ida.opens("/sagsbehandling/tilfredshed");
        Login.asOfficer(ida, Login.OFFICER);
        ida.reads("casework.satisfied.title").sees("casework.satisfied.better");
    }
}
