package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Histories.CITIZEN;
import static dk.borgerraadgiver.casework.Histories.START;
import static dk.borgerraadgiver.casework.Histories.byOfficer;
import static dk.borgerraadgiver.casework.Histories.screened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.shared.Rejected;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R20, R21: what a case knows of mediation, and where it goes from there. */
class MediatedCaseFileTest {
    @Test
    void r21_fromOneToTheOtherOnlyByWayOfAnEndThatIsWrittenDown() {
        MediationBegan mediation = new MediationBegan("Vi mægler.", Optional.empty());
        SupervisionBegan supervision = new SupervisionBegan("Vi undersøger.", Optional.empty());
        CaseFile inquired = byOfficer(screened(), supervision);
        assertThatThrownBy(() -> byOfficer(inquired, mediation)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> byOfficer(inquired, new MediationOffered("Vil du?")))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> inquired.with(CITIZEN, START, new MediationWanted()))
                .isInstanceOf(Rejected.class);
        CaseFile mediated = byOfficer(byOfficer(inquired, new SupervisionEnded("Slut.", Optional.empty())), mediation);
        assertThat(mediated.stage()).isEqualTo(Stage.MEDIATION);
        assertThatThrownBy(() -> byOfficer(mediated, supervision)).isInstanceOf(Rejected.class);
        CaseFile stopped = mediated.with(CITIZEN, START, new MediationEnded(Ended.CITIZEN_STOPPED, ""));
        assertThat(byOfficer(stopped, supervision).stage()).isEqualTo(Stage.SUPERVISION);
    }

    @Test
    void r20_theCitizenSpeaksForTheirOwnSideOnly() {
        CaseFile mediated = byOfficer(screened(), new MediationBegan("Vi mægler.", Optional.empty()));
        for (Ended how : List.of(Ended.ADMINISTRATION_STOPPED, Ended.OFFICE_STOPPED)) {
            assertThatThrownBy(() -> mediated.with(CITIZEN, START, new MediationEnded(how, "")))
                    .isInstanceOf(Rejected.class);
        }
        assertThatThrownBy(() -> mediated.with(new By.Site(), START, new MediationEnded(Ended.AGREED, "")))
                .isInstanceOf(Rejected.class);
        assertThat(mediated.with(CITIZEN, START, new MediationEnded(Ended.CITIZEN_STOPPED, ""))
                        .stage())
                .isEqualTo(Stage.SCREENING);
    }

    @Test
    void r20_anOfferWaitsForTheCitizenUntilItIsAnswered() {
        CaseFile offered = byOfficer(screened(), new MediationOffered("Vil du tale med dem?"));
        assertThat(offered.mediating().offer()).isPresent();
        assertThat(offered.with(CITIZEN, START, new MediationWanted())
                        .mediating()
                        .offer())
                .isEmpty();
        assertThat(offered.with(CITIZEN, START, new MediationDeclined(Ended.CITIZEN_STOPPED, ""))
                        .mediating()
                        .offer())
                .isEmpty();
        assertThat(offered.with(CITIZEN, START, new Withdrawn("")).mediating().offer())
                .isEmpty();
    }

    @Test
    void r20_whatWasAgreedIsKnownUntilTheCaseGoesOn() {
        CaseFile agreed = byOfficer(
                byOfficer(screened(), new MediationBegan("Vi mægler.", Optional.empty())),
                new MediationEnded(Ended.AGREED, ""));
        assertThat(agreed.whereabouts()).isEqualTo(Whereabouts.AGREED);
        assertThat(byOfficer(agreed, new SupervisionBegan("Alligevel.", Optional.empty()))
                        .whereabouts())
                .isEqualTo(Whereabouts.SUPERVISION);
    }
}
