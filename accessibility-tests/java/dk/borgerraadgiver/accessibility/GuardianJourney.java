package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Scenario 2: a guardian says for whom he acts, shows the paper, and acts when the office has seen it (R11). */
@ExtendWith(OnTheSite.class)
class GuardianJourney {
    private static final Pattern NUMBER = Pattern.compile("BR-\\d{4}-\\d{6}");
    private static final String WARD = "Villy Bæk Thorsen";

    @Test
    void nothingIsShownBeforeThePaperIsSeen(Visitors visitors, @TempDir Path folder) {
        Visitor guardian = visitors.atDesk().opens("/paa-vegne-af/ny");
        claims(guardian, folder);
        Visitor officer = visitors.atDesk();
        AtTheDesk.sitting(officer);
        hasSeenThePaper(officer);
        String number = actsIn(guardian);
        isWrittenToFirst(officer, number);
        changesHowTheyHear(visitors.onPhone().opens("/").speaking("en").opens("/paa-vegne-af"), number);
        cannotEndIt(visitors.onPhone().opens("/fuldmagter"));
        guardian.opens("/paa-vegne-af")
                .presses("representation.acting.give-up", WARD)
                .presses("representation.end.yes")
                .sees("representation.acting.given-up", WARD);
    }

    private static void claims(Visitor guardian, Path folder) {
        Login.asCitizen(guardian, Login.LONE);
        guardian.reads("representation.claim.title")
                .answers("representation.claim.name", WARD)
                .answers("representation.claim.number", Login.CPR_OF_VILLY)
                .chooses("representation.claim.capacity", "representation.capacity.guardian-both")
                .chooses("representation.claim.basis", "representation.basis.paper")
                .presses("representation.claim.go")
                .expectsError("representation.contact.way", "representation.refused.way-missing")
                .chooses("representation.contact.way", "representation.contact.way.email")
                .presses("representation.claim.go")
                .expectsError("representation.contact.email", "representation.refused.email")
                .answers("representation.contact.email", "lone@example.dk")
                .presses("representation.claim.go")
                .reads("representation.proof.title")
                .uploads("representation.proof.upload", Papers.disguised(folder))
                .sees("billede.jpg")
                .uploads("representation.proof.upload", Papers.letter(folder))
                .isTold("representation.proof.sent.said")
                .sees("representation.proof.sent")
                .sees("brev-fra-ydelsesservice.pdf");
        guardian.opens("/paa-vegne-af").sees("representation.acting.claimed");
    }

    private static void hasSeenThePaper(Visitor officer) {
        officer.opens("/sagsbehandling/fuldmagter")
                .reads("representation.desk.title")
                .presses("representation.desk.save")
                .expectsError("representation.desk.answer", "representation.refused.answer-missing")
                .chooses("representation.desk.answer", "representation.desk.answer.proven")
                .presses("representation.desk.save")
                .expectsError("representation.desk.how", "representation.refused.proof-missing")
                .chooses("representation.desk.how", "representation.proof.paper-seen")
                .presses("representation.desk.save")
                .sees("representation.desk.proven.done");
    }

    private static String actsIn(Visitor guardian) {
        guardian.opens("/paa-vegne-af")
                .presses("representation.acting.choose", WARD)
                .reads("casework.list.other", WARD)
                .sees("web.acting-for", WARD);
        String number = numberIn(guardian.text());
        guardian.opens("/mine-sager/" + number)
                .sees("correspondence.goes-to.first")
                .sees("correspondence.role.guardian-both", Login.LONE)
                .sees("correspondence.goes-to.also")
                .sees("correspondence.role.citizen", WARD);
        return number;
    }

    private static void isWrittenToFirst(Visitor officer, String number) {
        officer.opens("/sagsbehandling/" + number)
                .reads("casework.desk.case.title", number)
                .sees("correspondence.role.guardian-both", Login.LONE);
        officer.opens("/sagsbehandling");
        new AtTheDesk(officer).opensCase(number).does("message", "Vi har skrevet til værgen først.");
        officer.opens("/demo/udbakke");
        officer.until("the message to the guardian", page -> {
            officer.reloads();
            return officer.text().contains("lone@example.dk");
        });
    }

    private static void changesHowTheyHear(Visitor guardian, String number) {
        Login.asCitizen(guardian, Login.LONE);
        guardian.reads("representation.acting.title")
                .sees("representation.contact.heading")
                .chooses("representation.contact.way", "representation.contact.way.sms")
                .answers("representation.contact.phone", "12")
                .presses("representation.contact.save")
                .expectsError("representation.contact.phone", "representation.refused.phone")
                .chooses("representation.contact.way", "representation.contact.way.email")
                .presses("representation.contact.save")
                .sees("representation.contact.saved", guardian.words().of("representation.contact.way.email"))
                .presses("representation.acting.choose", WARD)
                .reads("casework.list.other", WARD);
        guardian.opens("/mine-sager/" + number).sees("correspondence.goes-to.first");
    }

    private static void cannotEndIt(Visitor ward) {
        Login.asCitizen(ward, Login.VILLY);
        ward.reads("representation.party.title")
                .sees("representation.capacity.guardian-both")
                .sees("representation.party.not-yours-to-end");
    }

    /** No rule can tell whether a case is about money: the office names the cases, and one more when it comes. */
    @Test
    void theOfficeNamesTheCasesOfAGuardianForMoney(Visitors visitors) {
        Visitor guardian = visitors.onPhone().opens("/paa-vegne-af/ny");
        Login.asCitizen(guardian, Login.JOERGEN);
        guardian.reads("representation.claim.title")
                .answers("representation.claim.name", WARD)
                .answers("representation.claim.number", Login.CPR_OF_VILLY)
                .chooses("representation.claim.capacity", "representation.capacity.custody")
                .chooses("representation.claim.basis", "representation.basis.paper")
                .chooses("representation.contact.way", "representation.contact.way.email")
                .answers("representation.contact.email", "joergen@example.dk")
                .presses("representation.claim.go")
                .expectsError("representation.claim.other", "representation.refused.other-holder-missing")
                .chooses("representation.claim.capacity", "representation.capacity.guardian-economic")
                .presses("representation.claim.go")
                .reads("representation.proof.title");

        Visitor officer = visitors.withKeyboardOnly();
        AtTheDesk.sitting(officer);
        officer.opens("/sagsbehandling/fuldmagter")
                .reads("representation.desk.title")
                .chooses("representation.desk.answer", "representation.desk.answer.proven")
                .chooses("representation.desk.how", "representation.proof.seen-at-desk")
                .presses("representation.desk.save")
                .expectsError("representation.desk.cases", "representation.refused.cases-missing")
                .answers("representation.desk.cases", "br-2026-000001")
                .presses("representation.desk.save")
                .sees("representation.desk.proven.done")
                .answers("representation.desk.cover.case", "2026")
                .presses("representation.desk.cover")
                .expectsError("representation.desk.cover.case", "shared.case-number.not-valid")
                .answers("representation.desk.cover.case", "BR-2026-000002")
                .presses("representation.desk.cover")
                .sees("representation.desk.covered.done")
                .sees("BR-2026-000001, BR-2026-000002");

        guardian.opens("/paa-vegne-af")
                .sees("BR-2026-000002")
                .presses("representation.acting.give-up", WARD)
                .presses("representation.end.yes")
                .sees("representation.acting.given-up", WARD);
    }

    private static String numberIn(String page) {
        Matcher number = NUMBER.matcher(page);
        assertThat(number.find()).isTrue();
        return number.group();
    }
}
