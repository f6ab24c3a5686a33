package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Scenario 2: a guardian says for whom he acts, shows the paper, and acts when the office has seen it (R11). */
@ExtendWith(OnTheSite.class)
class GuardianJourney {
    private static final String WARD = "Villy Bæk Thorsen";

    @Test
    void nothingIsShownBeforeThePaperIsSeen(Visitors visitors, @TempDir Path folder) {
        Visitor guardian = visitors.atDesk().opens("/paa-vegne-af/ny");
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
                .uploads("representation.proof.upload", Papers.letter(folder))
                .sees("web.upload.done", "brev-fra-ydelsesservice.pdf");
        guardian.opens("/paa-vegne-af").sees("representation.acting.claimed");

        Visitor officer = visitors.atDesk();
        AtTheDesk.sitting(officer);
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

        guardian.opens("/paa-vegne-af")
                .presses("representation.acting.choose", WARD)
                .reads("casework.list.other", WARD)
                .sees("web.acting-for", WARD);

        Visitor ward = visitors.onPhone().opens("/fuldmagter");
        Login.asCitizen(ward, Login.VILLY);
        ward.reads("representation.party.title")
                .sees("representation.capacity.guardian-both")
                .sees("representation.party.not-yours-to-end");

        guardian.opens("/paa-vegne-af")
                .presses("representation.acting.give-up", WARD)
                .presses("representation.end.yes")
                .sees("representation.acting.given-up", WARD);
    }
}
