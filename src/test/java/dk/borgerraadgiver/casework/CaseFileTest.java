package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Histories.CITIZEN;
import static dk.borgerraadgiver.casework.Histories.START;
import static dk.borgerraadgiver.casework.Histories.byOfficer;
import static dk.borgerraadgiver.casework.Histories.received;
import static dk.borgerraadgiver.casework.Histories.screened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 11, 9);

    @Test
    void r15_stageIsReadOffTheHistory() {
        CaseFile file = received();
        assertThat(file.stage()).isEqualTo(Stage.RECEIVED);
        file = byOfficer(file, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
        assertThat(file.stage()).isEqualTo(Stage.SCREENING);
        file = byOfficer(file, Histories.called("Vi har ringet.", Optional.empty()));
        file = byOfficer(file, new MessageToCitizen("De vender tilbage.", false));
        assertThat(file.stage()).isEqualTo(Stage.PHONE_CONTACT);
        file = byOfficer(file, new WrittenInquirySent("Boligrådgivningen", "Vi har skrevet.", Optional.empty()));
        assertThat(file.stage()).isEqualTo(Stage.WRITTEN_INQUIRY);
        file = byOfficer(file, new SupervisionBegan("Vi undersøger det nu.", Optional.empty()));
        assertThat(file.stage()).isEqualTo(Stage.SUPERVISION);
    }

    @Test
    void r7_onlyAPersonAtTheOfficeMovesOrClosesACase() {
        for (CaseEvent event : List.of(
                new ScreeningBegan("Tekst", Optional.empty()),
                new Closed(Outcome.NOT_SOLVED, Optional.empty(), "Tekst"))) {
            CaseFile file = event instanceof Closed ? answered(screened()) : received();
            assertThatThrownBy(() -> file.with(new By.Site(), START, event)).isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> file.with(CITIZEN, START, event)).isInstanceOf(Rejected.class);
            assertThat(byOfficer(file, event).history()).hasSize(file.history().size() + 1);
        }
    }

    @Test
    void r17_postponingNeedsAReasonAndALaterDateAndAPromiseToPostpone() {
        CaseFile promised = byOfficer(received(), new ScreeningBegan("Vi læser.", Optional.of(NEXT_WEEK)));
        assertThatThrownBy(() -> new Postponed(" ", NEXT_WEEK, NEXT_WEEK.plusDays(1)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Postponed("Sygdom", NEXT_WEEK, NEXT_WEEK)).isInstanceOf(Rejected.class);
        Postponed later = new Postponed("Sygdom hos os", NEXT_WEEK, NEXT_WEEK.plusDays(5));
        assertThatThrownBy(() -> byOfficer(received(), later)).isInstanceOf(Rejected.class);
        assertThat(byOfficer(promised, later).promise()).contains(NEXT_WEEK.plusDays(5));
        assertThat(byOfficer(promised, later).history())
                .extracting(Entry::event)
                .contains(later);
    }

    @Test
    void r18_aCaseCannotBeClosedBeforeEveryPointIsAnswered() {
        Closed closed = new Closed(Outcome.SOLVED, Optional.empty(), "Du har fået svar.");
        CaseFile one = byOfficer(screened(), new PointAnswered(1, Finding.JUSTIFIED, "Du fik svar for sent."));
        assertThat(one.pointsWithoutAnswer()).containsExactly(2);
        assertThatThrownBy(() -> byOfficer(one, closed)).isInstanceOf(Rejected.class);
        CaseFile both = byOfficer(one, new PointAnswered(2, Finding.NOT_JUSTIFIED, "Tonen var i orden."));
        assertThat(byOfficer(both, closed).closed()).contains(closed);
    }

    @Test
    void r18_passingOnSaysToWhom() {
        assertThatThrownBy(() -> new Closed(Outcome.PASSED_ON, Optional.of(" "), "Tekst"))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Closed(Outcome.SOLVED, Optional.of("Ankestyrelsen"), "Tekst"))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aPointThatIsNotInTheComplaintCannotBeAnswered() {
        for (int point : List.of(0, 3)) {
            assertThatThrownBy(() -> byOfficer(screened(), new PointAnswered(point, Finding.JUSTIFIED, "Svar")))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void theCitizenMustDoSomethingOnlyWhileAQuestionIsOpen() {
        CaseFile asked = byOfficer(screened(), new MessageToCitizen("Hvornår ringede du?", true));
        assertThat(asked.openQuestion()).isPresent();
        assertThat(asked.with(CITIZEN, START, new MessageFromCitizen("I maj.")).openQuestion())
                .isEmpty();
        assertThat(byOfficer(asked, new MessageToCitizen("Tak.", false)).openQuestion())
                .isPresent();
        assertThat(asked.with(CITIZEN, START, new Withdrawn("")).openQuestion()).isEmpty();
    }

    private static CaseFile answered(CaseFile file) {
        return byOfficer(
                byOfficer(file, new PointAnswered(1, Finding.JUSTIFIED, "Ja")),
                new PointAnswered(2, Finding.JUSTIFIED, "Ja"));
    }
}
